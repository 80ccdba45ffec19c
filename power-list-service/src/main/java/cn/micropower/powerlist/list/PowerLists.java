package cn.micropower.powerlist.list;

import cn.micropower.contracts.id.PowerListId;
import cn.micropower.contracts.id.UnitId;
import cn.micropower.platform.eventstore.Reading;
import cn.micropower.platform.eventstore.Readings;

/** The lists as decisions look them up: from the store itself, as fresh as the transaction. */
public final class PowerLists {
  private static final String KIND = "power-list:";

  private final Reading<PowerListBook> books;

  public PowerLists(Readings readings) {
    this.books =
        readings.of(
            PowerListBook.EMPTY,
            (before, event) ->
                event instanceof PowerListEvent known ? before.evolve(known) : before);
  }

  /** The id of a district's list. */
  public static PowerListId idOf(UnitId district) {
    return new PowerListId(KIND + district.value().substring("unit:".length()));
  }

  /** All versions of a district's list. */
  public PowerListBook of(UnitId district) {
    return books.at(idOf(district).value());
  }
}
