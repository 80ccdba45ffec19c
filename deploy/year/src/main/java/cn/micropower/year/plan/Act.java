package cn.micropower.year.plan;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * 一步 — one request of the year.
 *
 * @param day on which it is sent
 * @param key its name in the plan; no other act has it
 * @param version the version of the exercise that it decides on; null where none is asked for
 * @param body with a {@link Reference} wherever an id of the system's own is to stand
 */
public record Act(
    LocalDate day,
    String key,
    Kind kind,
    Speaker by,
    Route route,
    @Nullable Long version,
    Map<String, Object> body,
    Outcome outcome) {

  public Act {
    body = Map.copyOf(body);
  }

  /** What an act does. */
  public enum Kind {
    LIST,
    PROPOSAL,
    VOTE,
    POSTING,
    ACTION,
    BRIEFING,
    APPRAISAL_VOTES,
    EXPLANATION,
    APPRAISAL_CLOSING,
    INQUIRY_STEP,
    CASE_STEP,
    CASE_CLOSING
  }

  /** Returns an act that is to be granted. */
  static Act of(
      LocalDate day, String key, Kind kind, Speaker by, Route route, Map<String, Object> body) {
    return new Act(day, key, kind, by, route, null, body, Outcome.GRANTED);
  }

  /** Returns the act, deciding on that version of its exercise. */
  Act on(long version) {
    return new Act(day, key, kind, by, route, version, body, outcome);
  }

  /** Returns the act as one that a rule is to refuse. */
  Act refusedBy(String rule) {
    return new Act(day, key, kind, by, route, version, body, Outcome.refused(rule));
  }

  public boolean is(Kind wanted) {
    return kind == wanted;
  }
}
