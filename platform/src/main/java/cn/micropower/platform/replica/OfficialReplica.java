package cn.micropower.platform.replica;

import cn.micropower.contracts.powerlist.PowerListFact.OfficialAppointed;
import cn.micropower.platform.inbox.Arrival;
import cn.micropower.platform.inbox.Replica;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Takes over every post and who holds it, and everyone who ever held one. */
final class OfficialReplica implements Replica<OfficialAppointed> {
  private final JdbcClient jdbc;

  OfficialReplica(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public Class<OfficialAppointed> facts() {
    return OfficialAppointed.class;
  }

  @Override
  public List<String> tables() {
    return List.of("replica_post", "replica_official");
  }

  @Override
  public void take(OfficialAppointed fact, Arrival arrival) {
    jdbc.sql(
            """
            insert into replica_post (post, role, place, person, since)
            values (:post, :role, string_to_array(:place, ' '), :person, :since)
            on conflict (post) do update
            set role = excluded.role, place = excluded.place, person = excluded.person,
                since = excluded.since
            """)
        .param("post", fact.post().value())
        .param("role", fact.role().name())
        .param("place", fact.place().text())
        .param("person", fact.holder().value())
        .param("since", fact.since())
        .update();
    jdbc.sql("insert into replica_official (person) values (:person) on conflict do nothing")
        .param("person", fact.holder().value())
        .update();
  }
}
