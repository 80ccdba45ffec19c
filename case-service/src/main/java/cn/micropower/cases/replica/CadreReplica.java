package cn.micropower.cases.replica;

import cn.micropower.contracts.powerlist.PowerListFact.OfficialAppointed;
import cn.micropower.platform.inbox.Arrival;
import cn.micropower.platform.inbox.Replica;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Takes over every cadre's name and posts, present and former. */
@Component
final class CadreReplica implements Replica<OfficialAppointed> {
  private final JdbcClient jdbc;

  CadreReplica(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public Class<OfficialAppointed> facts() {
    return OfficialAppointed.class;
  }

  @Override
  public List<String> tables() {
    return List.of("replica_cadre");
  }

  @Override
  public void take(OfficialAppointed fact, Arrival arrival) {
    var place = fact.place().text();
    jdbc.sql(
            """
            insert into replica_cadre (person, post, name, role, place, since)
            values (:person, :post, :name, :role, string_to_array(:place, ' '), :since)
            on conflict (person, post) do update
            set name = excluded.name, role = excluded.role, place = excluded.place,
                since = excluded.since
            """)
        .param("person", fact.holder().value())
        .param("post", fact.post().value())
        .param("name", fact.name())
        .param("role", fact.role().name())
        .param("place", place)
        .param("since", fact.since())
        .update();
  }
}
