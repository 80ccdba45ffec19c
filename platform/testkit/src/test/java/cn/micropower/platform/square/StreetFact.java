package cn.micropower.platform.square;

import cn.micropower.contracts.id.UnitPath;
import cn.micropower.contracts.record.Published;

/** What the street tells the square. */
sealed interface StreetFact {
  String bulb();

  @Published(name = "street.bulb-bought")
  record BulbBought(String bulb, UnitPath place) implements StreetFact {}

  @Published(name = "street.dusk-fell")
  record DuskFell(String bulb, int watts) implements StreetFact {}

  @Published(name = "street.dawn-broke")
  record DawnBroke(String bulb) implements StreetFact {}

  /** Few may know of it. */
  @Published(name = "street.blackout-feared", sealed = true)
  record BlackoutFeared(String bulb, int watts) implements StreetFact {}

  @Published(name = "street.swept")
  record Swept(String bulb) implements StreetFact {}
}
