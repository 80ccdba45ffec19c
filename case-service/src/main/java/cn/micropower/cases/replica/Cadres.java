package cn.micropower.cases.replica;

import cn.micropower.contracts.code.Role;
import cn.micropower.contracts.id.PersonId;
import cn.micropower.contracts.id.PostId;
import cn.micropower.contracts.id.UnitPath;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The cadres by name, as far as they have arrived. */
@Component
public final class Cadres {
  private final JdbcClient jdbc;

  Cadres(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** The person in the latest post held in the unit at that place, or else anywhere. */
  public Optional<Cadre> of(PersonId person, UnitPath place) {
    return jdbc.sql(
            """
            select name, post, role from replica_cadre where person = :person
            order by place @> array[:unit::text] desc, since desc limit 1
            """)
        .param("person", person.value())
        .param("unit", place.unit().value())
        .query(
            (row, _) ->
                new Cadre(
                    row.getString("name"),
                    new PostId(row.getString("post")),
                    Role.valueOf(row.getString("role"))))
        .optional();
  }

  /** Somebody who holds a post, or held it. */
  public record Cadre(String name, PostId post, Role role) {}
}
