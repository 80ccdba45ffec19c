package cn.micropower.disclosure.view.board;

import cn.micropower.platform.rule.Sentence;
import cn.micropower.platform.web.Invalid;
import java.util.Locale;
import java.util.stream.Stream;

/** Where a duty stands, for who reads the board. */
enum State {
  /** Posted, in time or late; whether its period is over or not. */
  PUBLISHED("posted is not null"),
  /** Not posted yet, and there is still time. */
  DUE("posted is null and not overdue"),
  /** Not posted in time, whether it was posted since or not. */
  LATE("overdue");

  private final String condition;

  State(String condition) {
    this.condition = condition;
  }

  /** What the rows of that state have in common, in SQL. */
  String condition() {
    return condition;
  }

  /**
   * Returns the state of that name, in lower case.
   *
   * @throws Invalid if there is none
   */
  static State named(String name) {
    return Stream.of(values())
        .filter(state -> state.name().toLowerCase(Locale.ROOT).equals(name))
        .findFirst()
        .orElseThrow(
            () ->
                new Invalid(
                    "state", new Sentence("应为 published、due 或 late", "published, due or late")));
  }
}
