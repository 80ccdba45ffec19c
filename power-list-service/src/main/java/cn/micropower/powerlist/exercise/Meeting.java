package cn.micropower.powerlist.exercise;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * 会议 — one meeting and its tally, as its minutes have it.
 *
 * @param heldOn the day it was held, by the claim of who enters it
 * @param noticeGivenOn the day it was called; null where nobody wrote that down
 * @param minutesSha256 fingerprint of the minutes, 64 hexadecimal digits
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Meeting(
    LocalDate heldOn,
    @Nullable LocalDate noticeGivenOn,
    int present,
    int approve,
    int against,
    int abstain,
    VotingMethod method,
    String minutesSha256) {

  /** Votes of any kind; long, because a claim may be absurd. */
  long votes() {
    return (long) approve + against + abstain;
  }

  /** Whole days between the call and the meeting; none where nobody wrote the call down. */
  int daysOfNotice() {
    return noticeGivenOn == null
        ? 0
        : Math.clamp(ChronoUnit.DAYS.between(noticeGivenOn, heldOn), 0, Integer.MAX_VALUE);
  }
}
