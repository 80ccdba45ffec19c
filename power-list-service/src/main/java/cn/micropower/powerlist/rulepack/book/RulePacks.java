package cn.micropower.powerlist.rulepack.book;

import cn.micropower.contracts.id.RulePackId;
import cn.micropower.contracts.id.UnitId;
import cn.micropower.contracts.id.UnitPath;
import cn.micropower.platform.eventstore.Reading;
import cn.micropower.platform.eventstore.Readings;
import cn.micropower.powerlist.rulepack.RulesInForce;
import java.time.LocalDate;

/** The rules as decisions look them up: from the store itself, as fresh as the transaction. */
public final class RulePacks {
  private static final String KIND = "rule-pack:";

  private final Reading<RulePackBook> books;

  public RulePacks(Readings readings) {
    this.books =
        readings.of(
            RulePackBook.EMPTY,
            (before, event) ->
                event instanceof RulePackEvent known ? before.evolve(known) : before);
  }

  /** The id of a unit's rules. */
  public static RulePackId idOf(UnitId unit) {
    return new RulePackId(KIND + unit.value().substring("unit:".length()));
  }

  /** All versions of a unit's rules. */
  public RulePackBook of(UnitId unit) {
    return books.at(idOf(unit).value());
  }

  /**
   * The rules that judge a unit on a day. Only districts publish packs yet, so only theirs is asked
   * for; once villages may, the rest of the path joins the list, nearest first.
   */
  public RulesInForce inForce(UnitPath place, LocalDate day) {
    return new RulesInForce(of(place.district()).packs().on(day).stream().toList());
  }
}
