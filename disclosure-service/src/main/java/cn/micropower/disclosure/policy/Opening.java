package cn.micropower.disclosure.policy;

import static cn.micropower.platform.time.DomainClock.ZONE;

import cn.micropower.contracts.id.ExerciseId;
import cn.micropower.contracts.id.UnitPath;
import cn.micropower.contracts.powerlist.PowerListFact.Publicity;
import cn.micropower.contracts.rule.Days;
import cn.micropower.contracts.rule.RuleReference;
import cn.micropower.contracts.rule.Ruling;
import cn.micropower.disclosure.duty.Content;
import cn.micropower.disclosure.duty.Duties;
import cn.micropower.disclosure.duty.Matter;
import cn.micropower.disclosure.duty.OpenDuty;
import cn.micropower.platform.inbox.Arrival;
import cn.micropower.platform.inbox.NotYet;
import cn.micropower.platform.replica.Places;
import cn.micropower.platform.replica.RulePacks;
import cn.micropower.platform.rule.Sentence;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** Puts beside a fact what its duty is judged by: the place, and the rules that the fact names. */
@Component
final class Opening {

  private final Places places;
  private final RulePacks packs;

  Opening(Places places, RulePacks packs) {
    this.places = places;
    this.packs = packs;
  }

  /**
   * Returns the command that opens the duty.
   *
   * @throws NotYet if the village, or a rule that judges it, has not arrived yet
   */
  OpenDuty of(
      ExerciseId exercise, UnitPath place, Publicity publicity, Happening happening, Arrival from) {
    if (places.of(place.unit()).isEmpty()) {
      throw new NotYet(place.unit().value());
    }
    var firstDay = publicity.firstDay();
    var name = new Sentence(publicity.name().zh(), publicity.name().en());
    return new OpenDuty(
        Duties.idOf(exercise, publicity.step()),
        new Matter(exercise, place, publicity.step()),
        new Content(happening.kind(), name, happening.item(), happening.title(), happening.day()),
        publicity.responsible(),
        ruling(place, publicity.minimumDays()),
        ruling(place, publicity.posting()),
        firstDay == null ? null : ruling(place, firstDay),
        LocalDate.ofInstant(from.time(), ZONE));
  }

  private Ruling<Days> ruling(UnitPath place, RuleReference rule) {
    return packs.days(place, rule).orElseThrow(() -> new NotYet(rule.key()));
  }

  /** What happened that must be made public, and on which day. */
  record Happening(Content.Kind kind, String item, String title, LocalDate day) {}
}
