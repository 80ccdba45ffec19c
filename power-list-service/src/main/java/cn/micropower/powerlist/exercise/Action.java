package cn.micropower.powerlist.exercise;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 实施 — what was resolved, carried out.
 *
 * @param completedOn the day it was completed, by the claim of who enters it
 * @param acceptedOn the day it was accepted; null where nothing is to be accepted
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Action(
    LocalDate completedOn, @Nullable LocalDate acceptedOn, List<Document> documents) {

  public Action {
    documents = List.copyOf(documents);
  }

  /** The day on which nothing more is to be done: accepted, or completed where nobody accepts. */
  public LocalDate concludedOn() {
    return acceptedOn == null ? completedOn : acceptedOn;
  }
}
