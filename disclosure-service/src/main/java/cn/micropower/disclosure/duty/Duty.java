package cn.micropower.disclosure.duty;

import static cn.micropower.disclosure.duty.DutyRule.ALREADY_ENDED;
import static cn.micropower.disclosure.duty.DutyRule.ALREADY_POSTED;
import static cn.micropower.disclosure.duty.DutyRule.EARLY_CLOSING;
import static cn.micropower.disclosure.duty.DutyRule.NOTHING_POSTED;
import static cn.micropower.disclosure.duty.DutyRule.NOT_DUE_YET;
import static cn.micropower.disclosure.duty.DutyRule.POST_NOT_RESPONSIBLE;
import static cn.micropower.platform.time.DomainClock.ZONE;

import cn.micropower.contracts.code.Role;
import cn.micropower.disclosure.duty.DutyEvent.DisclosureOverdue;
import cn.micropower.disclosure.duty.DutyEvent.DisclosurePosted;
import cn.micropower.disclosure.duty.DutyEvent.DutyOpened;
import cn.micropower.disclosure.duty.DutyEvent.PublicityEnded;
import cn.micropower.platform.rule.Refused;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A duty to make something public, as its facts have left it.
 *
 * @param posting how it hangs; null while nothing is posted
 * @param overdue whether it was found overdue
 * @param ended whether its publicity is over
 */
record Duty(DutyOpened opened, @Nullable Posting posting, boolean overdue, boolean ended) {

  /** Decides on a duty that nobody opened before; due at the end of the last day for posting. */
  static DutyOpened open(OpenDuty command) {
    var posting = command.posting();
    return new DutyOpened(
        command.duty(),
        command.matter(),
        command.content(),
        command.responsible(),
        command.minimum(),
        posting,
        command.firstDay(),
        command.recordedOn().plusDays(posting.figure().days() + 1L).atStartOfDay(ZONE).toInstant());
  }

  /**
   * Decides on a posting. One that comes too late first leaves the fact that nothing hung in time.
   *
   * @param actor the person who enters it
   * @param role the role of the post in which it is entered
   */
  List<DutyEvent> decide(PostDisclosure command, String actor, String role) {
    mustAnswerForIt(role);
    if (posting != null) {
      throw new Refused(ALREADY_POSTED);
    }
    var late = overdue || !command.now().isBefore(opened.dueAt());
    var posted = new Scrutiny(opened, command, late).posted(actor);
    var events = new ArrayList<DutyEvent>();
    if (late && !overdue) {
      events.add(overdueFact());
    }
    events.add(posted);
    return events;
  }

  /** Decides on a person's wish to take it down: never before its period is over. */
  DutyEvent decide(CloseDuty command, String role) {
    mustAnswerForIt(role);
    if (ended) {
      throw new Refused(ALREADY_ENDED);
    }
    return over(command.now());
  }

  /** Decides on the end of the period; told again it changes nothing. */
  List<DutyEvent> decide(EndPublicity command) {
    return ended ? List.of() : List.of(over(command.dueAt()));
  }

  /** Decides on the end of the time for posting; once it hangs, or told again, nothing changes. */
  List<DutyEvent> decide(MarkOverdue command) {
    if (overdue || posting != null) {
      return List.of();
    }
    if (command.dueAt().isBefore(opened.dueAt())) {
      throw new Refused(NOT_DUE_YET, opened.dueAt().atZone(ZONE).toOffsetDateTime());
    }
    return List.of(overdueFact());
  }

  /** Returns the duty after the event. */
  static Optional<Duty> evolve(Optional<Duty> before, DutyEvent event) {
    return switch (event) {
      case DutyOpened opened -> Optional.of(new Duty(opened, null, false, false));
      case DisclosurePosted posted ->
          before.map(duty -> new Duty(duty.opened, posted.posting(), duty.overdue, false));
      case DisclosureOverdue _ ->
          before.map(duty -> new Duty(duty.opened, duty.posting, true, duty.ended));
      case PublicityEnded _ ->
          before.map(duty -> new Duty(duty.opened, duty.posting, duty.overdue, true));
    };
  }

  private PublicityEnded over(Instant moment) {
    if (posting == null) {
      throw new Refused(NOTHING_POSTED);
    }
    if (moment.isBefore(posting.overAt())) {
      throw new Refused(EARLY_CLOSING, posting.lastDay());
    }
    return new PublicityEnded(
        opened.duty(), opened.matter(), posting.firstDay(), posting.lastDay());
  }

  private DisclosureOverdue overdueFact() {
    return new DisclosureOverdue(opened.duty(), opened.matter(), opened.dueAt());
  }

  private void mustAnswerForIt(String role) {
    if (opened.responsible().stream().noneMatch(post -> post.name().equals(role))) {
      var post = Role.named(role);
      throw new Refused(
          POST_NOT_RESPONSIBLE, post.map(Role::zh).orElse(role), post.map(Role::en).orElse(role));
    }
  }
}
