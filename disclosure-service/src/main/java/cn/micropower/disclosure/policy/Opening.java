package cn.micropower.disclosure.policy;

import static cn.micropower.contracts.code.Role.VILLAGE_COMMITTEE_DIRECTOR;
import static cn.micropower.contracts.code.Role.VILLAGE_COMMITTEE_MEMBER;
import static cn.micropower.platform.time.DomainClock.ZONE;

import cn.micropower.contracts.code.Role;
import cn.micropower.contracts.id.ExerciseId;
import cn.micropower.contracts.id.UnitPath;
import cn.micropower.contracts.powerlist.PowerListFact.Publicity;
import cn.micropower.disclosure.duty.Content;
import cn.micropower.disclosure.duty.Duties;
import cn.micropower.disclosure.duty.Matter;
import cn.micropower.disclosure.duty.OpenDuty;
import cn.micropower.disclosure.duty.Term;
import cn.micropower.disclosure.replica.Places;
import cn.micropower.disclosure.replica.RulePacks;
import cn.micropower.platform.inbox.Arrival;
import cn.micropower.platform.inbox.NotYet;
import cn.micropower.platform.rule.Sentence;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * Puts beside a fact what its duty is judged by: the place, and the rules of the day it happened.
 */
@Component
final class Opening {

  /** 《村民委员会组织法》第三十条: the village committee makes public what was decided. */
  private static final List<Role> RESPONSIBLE =
      List.of(VILLAGE_COMMITTEE_DIRECTOR, VILLAGE_COMMITTEE_MEMBER);

  private final Places places;
  private final RulePacks packs;

  Opening(Places places, RulePacks packs) {
    this.places = places;
    this.packs = packs;
  }

  /**
   * Returns the command that opens the duty.
   *
   * @throws NotYet if the village, or a rule pack of its district, has not arrived yet
   */
  OpenDuty of(
      ExerciseId exercise, UnitPath place, Publicity publicity, Happening happening, Arrival from) {
    if (places.of(place.unit()).isEmpty()) {
      throw new NotYet(place.unit().value());
    }
    var pack =
        packs
            .inForce(place, happening.day())
            .orElseThrow(() -> new NotYet("the rule pack of " + place.district()));
    var name = new Sentence(publicity.name().zh(), publicity.name().en());
    return new OpenDuty(
        Duties.idOf(exercise, publicity.step()),
        new Matter(exercise, place, publicity.step()),
        new Content(happening.kind(), name, happening.item(), happening.title(), happening.day()),
        RESPONSIBLE,
        new Term(publicity.minimumDays(), pack.days(publicity.minimumDays()).orElse(null)),
        new Term(publicity.posting(), pack.days(publicity.posting()).orElse(null)),
        LocalDate.ofInstant(from.time(), ZONE));
  }

  /** What happened that must be made public, and on which day. */
  record Happening(Content.Kind kind, String item, String title, LocalDate day) {}
}
