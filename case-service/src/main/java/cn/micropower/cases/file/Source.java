package cn.micropower.cases.file;

import cn.micropower.contracts.id.ClueId;
import cn.micropower.contracts.id.HandoverId;
import cn.micropower.contracts.id.PersonId;
import cn.micropower.contracts.id.UnitPath;
import java.util.List;

/**
 * 案源 — the clue that became a case.
 *
 * @param place the unit whose matter it is, in whose volume its end is entered
 * @param keys under which its texts are sealed
 */
public record Source(
    ClueId clue,
    HandoverId handover,
    UnitPath place,
    List<PersonId> subjects,
    List<PersonId> keys) {
  public Source {
    subjects = List.copyOf(subjects);
    keys = List.copyOf(keys);
  }
}
