package cn.micropower.platform.replica;

import cn.micropower.contracts.id.PersonId;
import cn.micropower.contracts.id.PostId;
import cn.micropower.contracts.id.UnitId;
import cn.micropower.contracts.id.UnitPath;
import cn.micropower.platform.identity.HeldPost;
import cn.micropower.platform.identity.Posts;
import cn.micropower.platform.time.DomainClock;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The officials as the doors ask for them, as far as they have arrived. */
public final class Officials implements Posts {
  private final JdbcClient jdbc;
  private final Places places;
  private final DomainClock clock;

  Officials(JdbcClient jdbc, Places places, DomainClock clock) {
    this.jdbc = jdbc;
    this.places = places;
    this.clock = clock;
  }

  @Override
  public Optional<HeldPost> held(PersonId person, PostId post) {
    return jdbc.sql(
            """
            select role, place from replica_post
            where post = :post and person = :person and since <= :today
            """)
        .param("post", post.value())
        .param("person", person.value())
        .param("today", clock.today())
        .query((row, _) -> new HeldPost(post, row.getString("role"), Places.path(row)))
        .optional();
  }

  @Override
  public UnitPath path(UnitId unit) {
    return places.of(unit).orElseGet(() -> UnitPath.of(unit));
  }

  @Override
  public Optional<UnitPath> place(PostId post) {
    return jdbc.sql("select place from replica_post where post = :post")
        .param("post", post.value())
        .query((row, _) -> Places.path(row))
        .optional();
  }

  @Override
  public boolean mayLag() {
    return true;
  }

  /** Whether the person ever was given a post, by what has arrived. */
  public boolean known(PersonId person) {
    return jdbc.sql("select exists (select from replica_official where person = :person)")
        .param("person", person.value())
        .query(Boolean.class)
        .single();
  }

  /** Whether the person holds a post today in the unit at that place or in one above it. */
  public boolean inOffice(PersonId person, UnitPath place) {
    return jdbc
        .sql("select place from replica_post where person = :person and since <= :today")
        .param("person", person.value())
        .param("today", clock.today())
        .query((row, _) -> Places.path(row))
        .list()
        .stream()
        .anyMatch(post -> post.covers(place));
  }
}
