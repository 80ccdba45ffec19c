package cn.micropower.powerlist.directory;

import cn.micropower.contracts.code.UnitKind;
import cn.micropower.contracts.id.UnitId;
import cn.micropower.contracts.id.UnitPath;

/** What the directory knows about the unit above a new one. */
public sealed interface Lineage {

  /** No unit above: the top of a tree. */
  record Top() implements Lineage {}

  /** A unit of that kind stands above. */
  record Below(UnitPath parent, UnitKind kind) implements Lineage {}

  /**
   * The unit above is not registered.
   *
   * @param registrar where the registrar stands, who must have meant a unit below
   */
  record Unknown(UnitId parent, UnitPath registrar) implements Lineage {}

  /** The place of a new unit. */
  default UnitPath placeOf(UnitId unit) {
    return switch (this) {
      case Top() -> UnitPath.of(unit);
      case Below(var parent, _) -> parent.below(unit);
      case Unknown(_, var registrar) -> registrar.below(unit);
    };
  }
}
