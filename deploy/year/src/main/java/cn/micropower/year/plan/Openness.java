package cn.micropower.year.plan;

/** 公开情形 — how a duty to make something public is met. */
enum Openness {
  PROMPT,
  /** After it was due, with a reason and somebody who vouches. */
  LATE,
  /** In time, but for fewer days than the rules ask; it is marked. */
  SHORT,
  NEVER;

  /** Of fifty resolutions five are posted late, two too short, three never. */
  static Openness ofResolution(int turn) {
    return switch (turn % 20) {
      case 3, 13 -> LATE;
      case 17 -> SHORT;
      case 7 -> NEVER;
      default -> PROMPT;
    };
  }

  /** Of fifty results four would be posted late, two never. */
  static Openness ofResult(int turn) {
    return switch (turn % 25) {
      case 5, 18 -> LATE;
      case 11 -> NEVER;
      default -> PROMPT;
    };
  }
}
