package cn.micropower.platform.view;

import org.jspecify.annotations.Nullable;

/**
 * One building of a view, in a schema of its own.
 *
 * @param position the leaves it has followed: its last leaf's index and one
 * @param goal the leaves that stood in the ledger when it was created
 * @param error what stops it; null when nothing does
 */
record Generation(
    String view,
    int number,
    int revision,
    Stage stage,
    long position,
    long goal,
    @Nullable String error) {

  /** What a generation is for. */
  enum Stage {
    /** Catches up beside the live one. */
    BUILDING,
    /** Answers. */
    LIVE,
    /** Has been replaced; kept until nobody can still be reading it. */
    RETIRED
  }

  /** Returns the name of the generation's schema, which is also that of its processor. */
  static String schema(String view, int number) {
    return "view_" + view + "_" + number;
  }

  String schema() {
    return schema(view, number);
  }

  boolean is(Stage other) {
    return stage == other;
  }

  /** Whether it has once caught up with the ledger: what it says before that is not the truth. */
  boolean isWhole() {
    return position >= goal;
  }

  boolean of(View other) {
    return view.equals(other.name()) && revision == other.revision();
  }
}
