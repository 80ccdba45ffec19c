package cn.micropower.disclosure.duty;

import static cn.micropower.disclosure.duty.DutyRule.ATTESTOR_IS_ACTOR;
import static cn.micropower.disclosure.duty.DutyRule.ATTESTOR_NOT_IN_OFFICE;
import static cn.micropower.disclosure.duty.DutyRule.FIRST_DAY_BEFORE_POSTING;
import static cn.micropower.disclosure.duty.DutyRule.FIRST_DAY_TOO_EARLY;
import static cn.micropower.disclosure.duty.DutyRule.LAST_DAY_BEFORE_FIRST;
import static cn.micropower.disclosure.duty.DutyRule.LATE_NEEDS_ATTESTOR;
import static cn.micropower.disclosure.duty.DutyRule.PHOTO_REQUIRED;
import static cn.micropower.disclosure.duty.DutyRule.POSTED_IN_THE_FUTURE;
import static cn.micropower.disclosure.duty.DutyRule.PUBLICITY_TOO_SHORT;
import static cn.micropower.platform.time.DomainClock.ZONE;

import cn.micropower.contracts.rule.Judgement;
import cn.micropower.disclosure.duty.DutyEvent.DutyOpened;
import cn.micropower.platform.rule.Refused;
import java.time.LocalDate;

/**
 * Judges one posting: its photograph, its days, and who vouches where it is late.
 *
 * @param late whether the time for posting is over
 */
record Scrutiny(DutyOpened duty, PostDisclosure command, boolean late) {

  /**
   * Returns the judgement of its days.
   *
   * @param actor the person who enters it
   */
  Judgement judgement(String actor) {
    if (command.posting().photoSha256() == null) {
      throw new Refused(PHOTO_REQUIRED);
    }
    mustBePossible();
    mustBeVouchedFor(actor);
    var judgement = Judgement.ofDays(duty.minimum(), command.posting().days());
    if (judgement.refuses()) {
      throw new Refused(
          PUBLICITY_TOO_SHORT,
          duty.minimum().law(),
          judgement.figures(),
          judgement.required(),
          judgement.actual());
    }
    return judgement;
  }

  private void mustBePossible() {
    var posting = command.posting();
    if (posting.postedAt().isAfter(command.now())) {
      throw new Refused(POSTED_IN_THE_FUTURE, posting.postedAt().atZone(ZONE).toOffsetDateTime());
    }
    if (posting.firstDay().isBefore(posting.postedOn())) {
      throw new Refused(FIRST_DAY_BEFORE_POSTING, posting.firstDay(), posting.postedOn());
    }
    var content = duty.content();
    if (posting.firstDay().isBefore(content.earliestFirstDay())) {
      throw new Refused(
          FIRST_DAY_TOO_EARLY,
          content.kind().zh(),
          content.kind().en(),
          posting.firstDay(),
          content.earliestFirstDay());
    }
    if (posting.lastDay().isBefore(posting.firstDay())) {
      throw new Refused(LAST_DAY_BEFORE_FIRST, posting.firstDay(), posting.lastDay());
    }
  }

  /** Whatever is posted after it was due, or entered on a later day than it was posted. */
  private void mustBeVouchedFor(String actor) {
    var today = LocalDate.ofInstant(command.now(), ZONE);
    var attestation = command.attestation();
    if (attestation == null) {
      if (late || command.posting().postedOn().isBefore(today)) {
        throw new Refused(LATE_NEEDS_ATTESTOR);
      }
      return;
    }
    if (attestation.attestor().value().equals(actor)) {
      throw new Refused(ATTESTOR_IS_ACTOR);
    }
    if (!attestation.inOffice()) {
      throw new Refused(ATTESTOR_NOT_IN_OFFICE);
    }
  }
}
