package cn.micropower.platform.house;

import cn.micropower.contracts.id.UnitPath;
import cn.micropower.platform.eventstore.Stored;

/** What happens to a lamp. */
sealed interface LampEvent {

  @Stored(name = "lamp.hung")
  record LampHung(String id, UnitPath place) implements LampEvent {}

  @Stored(name = "lamp.lit")
  record LampLit(String id, int watts) implements LampEvent {}

  @Stored(name = "lamp.put-out")
  record LampPutOut(String id) implements LampEvent {}
}
