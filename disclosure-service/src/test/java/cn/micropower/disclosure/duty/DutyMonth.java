package cn.micropower.disclosure.duty;

import static cn.micropower.platform.time.DomainClock.ZONE;

import cn.micropower.contracts.code.Channel;
import cn.micropower.contracts.code.Role;
import cn.micropower.contracts.id.DutyId;
import cn.micropower.contracts.id.ExerciseId;
import cn.micropower.contracts.id.PersonId;
import cn.micropower.contracts.id.RulePackId;
import cn.micropower.contracts.id.UnitId;
import cn.micropower.contracts.id.UnitPath;
import cn.micropower.contracts.rule.Days;
import cn.micropower.contracts.rule.Force;
import cn.micropower.contracts.rule.Judgement;
import cn.micropower.contracts.rule.Ruling;
import cn.micropower.disclosure.duty.DutyEvent.DisclosureOverdue;
import cn.micropower.disclosure.duty.DutyEvent.DisclosurePosted;
import cn.micropower.disclosure.duty.DutyEvent.DutyOpened;
import cn.micropower.disclosure.duty.DutyEvent.PublicityEnded;
import cn.micropower.platform.rule.Sentence;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Named facts of one duty: resolved on the 1st, to be posted by the end of the 11th, 7 days. */
final class DutyMonth {
  static final DutyId DUTY = new DutyId("duty:plan");
  static final LocalDate FIRST = LocalDate.of(2026, 12, 1);
  static final LocalDate SEVENTH = FIRST.plusDays(6);
  static final Instant MORNING = at(FIRST, 9);

  /** The end of the 11th. */
  static final Instant DUE = at(FIRST.plusDays(11), 0);

  static final Matter MATTER =
      new Matter(
          new ExerciseId("exercise:plan"),
          UnitPath.of(
              new UnitId("unit:yunxi"), new UnitId("unit:luting"), new UnitId("unit:lianhua")),
          "resolution-publicity");
  static final List<Role> COMMITTEE =
      List.of(Role.VILLAGE_COMMITTEE_DIRECTOR, Role.VILLAGE_COMMITTEE_MEMBER);

  private DutyMonth() {}

  static Instant at(LocalDate day, int hour) {
    return day.atStartOfDay(ZONE).plusHours(hour).toInstant();
  }

  static Content content(Content.Kind kind) {
    return new Content(
        kind, new Sentence("决议公开", "Publicity of the resolution"), "A01", "修编村庄规划", FIRST);
  }

  static Ruling<Days> days(String key, int days, Force force) {
    return new Ruling<>(key, new RulePackId("rule-pack:yunxi"), 1, new Days(days), force);
  }

  static Ruling<Days> sevenDays(Force force) {
    return days("resolution.publicity", 7, force);
  }

  /** A resolution hangs from its own day on, a result from the day after its acceptance. */
  static Ruling<Days> firstDay(Content.Kind kind) {
    return switch (kind) {
      case RESOLUTION -> days("resolution.first-day", 0, Force.BLOCK);
      case RESULT -> days("result.first-day", 1, Force.BLOCK);
    };
  }

  static OpenDuty open(Ruling<Days> minimum, Ruling<Days> posting) {
    return new OpenDuty(
        DUTY,
        MATTER,
        content(Content.Kind.RESOLUTION),
        COMMITTEE,
        minimum,
        posting,
        firstDay(Content.Kind.RESOLUTION),
        FIRST);
  }

  static DutyOpened opened() {
    return opened(Content.Kind.RESOLUTION, Force.WARN);
  }

  static DutyOpened opened(Content.Kind kind, Force force) {
    return opened(kind, force, firstDay(kind));
  }

  static DutyOpened opened(Content.Kind kind, Force force, @Nullable Ruling<Days> firstDay) {
    return new DutyOpened(
        DUTY,
        MATTER,
        content(kind),
        COMMITTEE,
        sevenDays(force),
        days("resolution.posting", 10, Force.WARN),
        firstDay,
        DUE);
  }

  static Posting posting(LocalDate firstDay, LocalDate lastDay) {
    return new Posting(
        Channel.VILLAGE_BOARD, "村委会门口公开栏", at(firstDay, 8), firstDay, lastDay, "0f".repeat(32));
  }

  static PostDisclosure post(Posting posting, Instant now) {
    return new PostDisclosure(DUTY, posting, null, now);
  }

  static DisclosurePosted posted() {
    return posted(posting(FIRST, SEVENTH), 7, false, null);
  }

  /** A posting for seven days, entered late. */
  static DisclosurePosted postedLate(Posting posting, Attestation attestation) {
    return posted(posting, 7, true, attestation);
  }

  static DisclosurePosted posted(
      Posting posting, int days, boolean late, @Nullable Attestation attestation) {
    return posted(posting, days, firstDay(Content.Kind.RESOLUTION), late, attestation);
  }

  static DisclosurePosted posted(
      Posting posting,
      int days,
      @Nullable Ruling<Days> firstDay,
      boolean late,
      @Nullable Attestation attestation) {
    var period = Judgement.ofDays(sevenDays(Force.WARN), days);
    var after = (int) ChronoUnit.DAYS.between(FIRST, posting.firstDay());
    var begun = firstDay == null ? null : Judgement.ofDays(firstDay, after);
    return new DisclosurePosted(DUTY, MATTER, posting, period, begun, late, attestation);
  }

  static DisclosureOverdue overdue() {
    return new DisclosureOverdue(DUTY, MATTER, DUE);
  }

  static PublicityEnded ended() {
    return new PublicityEnded(DUTY, MATTER, FIRST, SEVENTH);
  }

  static Attestation attestedBy(String person, boolean inOffice) {
    return new Attestation("公开栏翻修", new PersonId(person), inOffice);
  }
}
