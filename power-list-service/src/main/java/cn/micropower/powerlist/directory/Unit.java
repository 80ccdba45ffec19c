package cn.micropower.powerlist.directory;

import static cn.micropower.powerlist.directory.DirectoryRule.PARENT_OF_WRONG_KIND;
import static cn.micropower.powerlist.directory.DirectoryRule.PARENT_UNKNOWN;
import static cn.micropower.powerlist.directory.DirectoryRule.ROLL_IN_THE_FUTURE;

import cn.micropower.contracts.code.Body;
import cn.micropower.contracts.code.UnitKind;
import cn.micropower.contracts.id.UnitId;
import cn.micropower.contracts.id.UnitPath;
import cn.micropower.platform.rule.Refused;
import cn.micropower.powerlist.directory.UnitEvent.RollRecorded;
import cn.micropower.powerlist.directory.UnitEvent.UnitRegistered;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A unit as its facts have left it.
 *
 * @param rolls in the order in which they were recorded
 */
public record Unit(
    UnitId id, UnitKind kind, UnitPath place, List<Designation> designations, List<Roll> rolls) {

  public Unit {
    designations = List.copyOf(designations);
    rolls = List.copyOf(rolls);
  }

  /** The rolls that count on a day: of each body the latest, and of two of one day the later. */
  public Map<Body, Roll> rollsOn(LocalDate day) {
    var counting = new EnumMap<Body, Roll>(Body.class);
    rolls.stream()
        .filter(roll -> !roll.asOf().isAfter(day))
        .sorted(Comparator.comparing(Roll::asOf))
        .forEach(roll -> counting.put(roll.body(), roll));
    return counting;
  }

  /** Decides a registration of a unit that nobody registered before. */
  static UnitRegistered register(RegisterUnit command) {
    mustStandBelow(command.lineage(), command.kind());
    return new UnitRegistered(
        command.unit(), command.kind(), command.place(), command.designation());
  }

  /** Decides on a roll. */
  RollRecorded decide(RecordRoll command) {
    if (command.roll().asOf().isAfter(command.today())) {
      throw new Refused(ROLL_IN_THE_FUTURE, command.roll().asOf(), command.today());
    }
    return new RollRecorded(id, command.roll());
  }

  /** Returns the unit after the event. */
  public static Optional<Unit> evolve(Optional<Unit> before, UnitEvent event) {
    return switch (event) {
      case UnitRegistered(var id, var kind, var place, var designation) ->
          Optional.of(new Unit(id, kind, place, List.of(designation), List.of()));
      case RollRecorded(_, var roll) -> before.map(unit -> unit.with(roll));
    };
  }

  private Unit with(Roll roll) {
    var longer = new ArrayList<>(rolls);
    longer.add(roll);
    return new Unit(id, kind, place, designations, longer);
  }

  private static void mustStandBelow(Lineage lineage, UnitKind kind) {
    switch (lineage) {
      case Lineage.Top() -> {
        if (!kind.parents().isEmpty()) {
          throw new Refused(PARENT_OF_WRONG_KIND, kind.zh(), kind.en(), "—", "—");
        }
      }
      case Lineage.Below(_, var above) -> {
        if (!kind.parents().contains(above)) {
          throw new Refused(PARENT_OF_WRONG_KIND, kind.zh(), kind.en(), above.zh(), above.en());
        }
      }
      case Lineage.Unknown(var parent, _) -> throw new Refused(PARENT_UNKNOWN, parent);
    }
  }
}
