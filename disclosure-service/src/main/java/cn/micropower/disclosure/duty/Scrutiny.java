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
import cn.micropower.disclosure.duty.DutyEvent.DisclosurePosted;
import cn.micropower.disclosure.duty.DutyEvent.DutyOpened;
import cn.micropower.platform.rule.Refused;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Judges one posting: its photograph, its days, and who vouches where it is late.
 *
 * @param late whether the time for posting is over
 */
record Scrutiny(DutyOpened duty, PostDisclosure command, boolean late) {

  /**
   * Returns the fact that it hangs, with what judged its days.
   *
   * @param actor the person who enters it
   */
  DisclosurePosted posted(String actor) {
    if (command.posting().photoSha256() == null) {
      throw new Refused(PHOTO_REQUIRED);
    }
    mustBePossible();
    var firstDay = firstDay();
    mustBeVouchedFor(actor);
    return new DisclosurePosted(
        duty.duty(),
        duty.matter(),
        command.posting(),
        period(),
        firstDay,
        late,
        command.attestation());
  }

  /** 预警规则 R12：何日起可以公示，由规则包规定. */
  private @Nullable Judgement firstDay() {
    var ruling = duty.firstDay();
    if (ruling == null) {
      return null;
    }
    var happenedOn = duty.content().happenedOn();
    var days = ChronoUnit.DAYS.between(happenedOn, command.posting().firstDay());
    var judgement = Judgement.ofDays(ruling, Math.clamp(days, 0, Integer.MAX_VALUE));
    if (judgement.refuses()) {
      throw tooEarly(
          ruling.law(), judgement.figures(), happenedOn.plusDays(ruling.figure().days()));
    }
    return judgement;
  }

  private Judgement period() {
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
    var happenedOn = duty.content().happenedOn();
    if (posting.firstDay().isBefore(happenedOn)) {
      throw tooEarly(FIRST_DAY_TOO_EARLY.law(), Map.of(), happenedOn);
    }
    if (posting.lastDay().isBefore(posting.firstDay())) {
      throw new Refused(LAST_DAY_BEFORE_FIRST, posting.firstDay(), posting.lastDay());
    }
  }

  private Refused tooEarly(String law, Map<String, Object> figures, LocalDate earliest) {
    var kind = duty.content().kind();
    var firstDay = command.posting().firstDay();
    return new Refused(FIRST_DAY_TOO_EARLY, law, figures, kind.zh(), kind.en(), firstDay, earliest);
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
