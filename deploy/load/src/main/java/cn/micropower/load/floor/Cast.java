package cn.micropower.load.floor;

import cn.micropower.local.LocalSystem;
import java.net.URI;
import java.util.List;

/** 阵容 — who is at work while something is measured, and at whose door the clients stand. */
public enum Cast {
  /** All services, each taking in what the others tell; clients come through the gateway. */
  WHOLE(Databases.SERVICES, "gateway"),

  /**
   * power-list-service with its ledger, its relay into Kafka and its views, at its own door: what
   * one service does on the machine that the yardsticks have to themselves, too.
   */
  ALONE(List.of(Databases.SERVICES.getFirst()), Databases.SERVICES.getFirst());

  private final List<String> services;
  private final String door;

  Cast(List<String> services, String door) {
    this.services = services;
    this.door = door;
  }

  /** The services at work, as they are called everywhere. */
  public List<String> services() {
    return services;
  }

  /** Where the clients knock. */
  public URI door(LocalSystem system) {
    return system.url(door);
  }

  /** Sends home whoever is not of this cast. */
  public void only(LocalSystem system) {
    Databases.SERVICES.stream().filter(each -> !services.contains(each)).forEach(system::stop);
  }
}
