package cn.micropower.powerlist.view.exercise;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One line of the story of an exercise.
 *
 * @param leaf where the fact stands in the ledger
 * @param occurredOn when it happened, by the claim of who entered it
 * @param recordedAt when it was entered, by our clock
 */
record StoryLine(
    long leaf,
    String event,
    LocalDate occurredOn,
    Instant recordedAt,
    Who who,
    @JsonUnwrapped Told told) {

  /** Who it was, in which post. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Who(
      @Nullable String person,
      @Nullable String name,
      @Nullable String post,
      @Nullable String role) {}
}
