package cn.micropower.platform.square;

import cn.micropower.contracts.id.UnitPath;
import cn.micropower.platform.eventstore.Stored;

/** What happens to a bulb of the square. */
sealed interface BulbEvent {

  @Stored(name = "bulb.hung")
  record BulbHung(String id, UnitPath place) implements BulbEvent {}

  @Stored(name = "bulb.lit")
  record BulbLit(String id, int watts) implements BulbEvent {}

  @Stored(name = "bulb.put-out")
  record BulbPutOut(String id) implements BulbEvent {}
}
