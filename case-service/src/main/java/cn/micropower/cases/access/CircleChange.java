package cn.micropower.cases.access;

import cn.micropower.contracts.id.ClueId;
import cn.micropower.contracts.id.PersonId;
import java.util.List;

/**
 * 知悉范围之变 — a fact that adds something to the matter of a clue, lets somebody know of the matter, or
 * keeps somebody from it.
 */
public interface CircleChange {

  /** The clue whose matter it is. */
  ClueId clue();

  /** What now belongs to the matter. */
  default List<Thing> things() {
    return List.of();
  }

  /** Who is now assigned to it. */
  default List<PersonId> entrusted() {
    return List.of();
  }

  /** Whom it is about. */
  default List<PersonId> about() {
    return List.of();
  }

  /** Who is related to whom; that holds in every matter. */
  default List<Kin> kin() {
    return List.of();
  }
}
