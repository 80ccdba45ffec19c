package cn.micropower.platform.inbox;

import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The replicas of this service, each following in a group of its own. */
final class Replicas {
  private final Map<String, Replica<?>> byName;
  private final String service;
  private final JdbcClient jdbc;
  private final Marks marks;
  private final Parking parking;

  /**
   * @param byName the replicas by their names
   */
  Replicas(
      Map<String, Replica<?>> byName,
      String service,
      JdbcClient jdbc,
      Marks marks,
      Parking parking) {
    this.byName = byName;
    this.service = service;
    this.jdbc = jdbc;
    this.marks = marks;
    this.parking = parking;
  }

  boolean know(String name) {
    return byName.containsKey(name);
  }

  /** The group in which a replica follows. */
  static String group(String service, String name) {
    return service + "-replica-" + name;
  }

  /**
   * Empties a replica's tables, its marks and what it has parked, in the present transaction; from
   * its commit on it is filled anew from the earliest record.
   */
  void empty(String name) {
    var group = group(service, name);
    marks.forget(group);
    parking.forget(group);
    var replica = byName.get(name);
    var tables = replica == null ? List.<String>of() : replica.tables();
    tables.forEach(table -> jdbc.sql("delete from " + table).update());
  }
}
