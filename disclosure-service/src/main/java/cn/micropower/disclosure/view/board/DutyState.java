package cn.micropower.disclosure.view.board;

/** Where a duty stands, for who reads the board. */
enum DutyState {
  /** Posted, in time or late; whether its period is over or not. */
  PUBLISHED("posted is not null"),
  /** Not posted yet, and there is still time. */
  DUE("posted is null and not overdue"),
  /** Not posted in time, whether it was posted since or not. */
  LATE("overdue");

  private final String condition;

  DutyState(String condition) {
    this.condition = condition;
  }

  /** What the rows of that state have in common, in SQL. */
  String condition() {
    return condition;
  }
}
