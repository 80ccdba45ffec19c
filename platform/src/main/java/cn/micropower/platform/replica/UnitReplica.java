package cn.micropower.platform.replica;

import cn.micropower.contracts.powerlist.PowerListFact.UnitRegistered;
import cn.micropower.platform.inbox.Arrival;
import cn.micropower.platform.inbox.Replica;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Takes over every unit and its place in the tree. */
final class UnitReplica implements Replica<UnitRegistered> {
  private final JdbcClient jdbc;

  UnitReplica(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public Class<UnitRegistered> facts() {
    return UnitRegistered.class;
  }

  @Override
  public List<String> tables() {
    return List.of("replica_unit");
  }

  @Override
  public void take(UnitRegistered fact, Arrival arrival) {
    jdbc.sql(
            """
            insert into replica_unit (unit, place)
            values (:unit, string_to_array(:place, ' '))
            on conflict (unit) do update set place = excluded.place
            """)
        .param("unit", fact.unit().value())
        .param("place", fact.place().text())
        .update();
  }
}
