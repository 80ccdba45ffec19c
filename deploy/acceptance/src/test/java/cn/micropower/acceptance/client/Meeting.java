package cn.micropower.acceptance.client;

import static cn.micropower.acceptance.client.Clock.today;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** 会议 — one meeting and its tally, as its minutes have it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Meeting(
    String heldOn,
    @Nullable String noticeGivenOn,
    int present,
    int approve,
    int against,
    int abstain,
    String method,
    String minutesSha256,
    @Nullable Integer eligible) {
  private static final int USUAL_NOTICE = 12;

  /** Returns a meeting held today, called in good time, to which so many came; none has voted. */
  public static Meeting attendedBy(int present) {
    return new Meeting(
        today().toString(),
        today().minusDays(USUAL_NOTICE).toString(),
        present,
        0,
        0,
        present,
        "HANDS",
        "5e".repeat(32),
        null);
  }

  /** Returns the meeting with so many in favour; the others abstain. */
  public Meeting approvedBy(int approving) {
    return new Meeting(
        heldOn,
        noticeGivenOn,
        present,
        approving,
        0,
        present - approving,
        method,
        minutesSha256,
        eligible);
  }

  /** Returns the meeting held on another day, called as long before. */
  public Meeting on(LocalDate day) {
    return on(day.toString(), day.minusDays(USUAL_NOTICE).toString());
  }

  /** Returns the meeting with days as a client wrote them, possible or not. */
  public Meeting on(String day, @Nullable String noticeDay) {
    return new Meeting(
        day, noticeDay, present, approve, against, abstain, method, minutesSha256, eligible);
  }

  /** Returns the meeting with other minutes, by their fingerprint. */
  public Meeting withMinutes(String sha256) {
    return new Meeting(
        heldOn, noticeGivenOn, present, approve, against, abstain, method, sha256, eligible);
  }

  /** Returns the meeting of a client that believes that so many are on the roll. */
  public Meeting ofEligible(int believed) {
    return new Meeting(
        heldOn, noticeGivenOn, present, approve, against, abstain, method, minutesSha256, believed);
  }
}
