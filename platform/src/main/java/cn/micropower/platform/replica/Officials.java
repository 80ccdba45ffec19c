package cn.micropower.platform.replica;

import cn.micropower.contracts.id.PersonId;
import cn.micropower.contracts.id.PostId;
import cn.micropower.contracts.id.UnitId;
import cn.micropower.contracts.id.UnitPath;
import cn.micropower.platform.identity.HeldPost;
import cn.micropower.platform.identity.Posts;
import cn.micropower.platform.inbox.Refill;
import cn.micropower.platform.time.DomainClock;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The officials as the doors ask for them, as far as they have arrived. While they are filled in
 * again a former holder may still stand here, and nobody is answered.
 */
public final class Officials implements Posts {
  private final JdbcClient jdbc;
  private final Places places;
  private final DomainClock clock;
  private final Refill refill;

  Officials(JdbcClient jdbc, Places places, DomainClock clock, Refill refill) {
    this.jdbc = jdbc;
    this.places = places;
    this.clock = clock;
    this.refill = refill;
  }

  @Override
  public Optional<HeldPost> held(PersonId person, PostId post) {
    refill.mustBeOver(OfficialReplica.class);
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

  /** The posts that the person holds today. */
  public List<HeldPost> posts(PersonId person) {
    refill.mustBeOver(OfficialReplica.class);
    return jdbc.sql(
            """
            select post, role, place from replica_post
            where person = :person and since <= :today order by post
            """)
        .param("person", person.value())
        .param("today", clock.today())
        .query(
            (row, _) ->
                new HeldPost(
                    new PostId(row.getString("post")), row.getString("role"), Places.path(row)))
        .list();
  }

  @Override
  public UnitPath path(UnitId unit) {
    return places.of(unit).orElseGet(() -> alone(unit));
  }

  @Override
  public Optional<UnitPath> place(PostId post) {
    refill.mustBeOver(OfficialReplica.class);
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
    refill.mustBeOver(OfficialReplica.class);
    return jdbc.sql("select exists (select from replica_official where person = :person)")
        .param("person", person.value())
        .query(Boolean.class)
        .single();
  }

  /** Whether the person holds a post today in the unit at that place or in one above it. */
  public boolean inOffice(PersonId person, UnitPath place) {
    return posts(person).stream().anyMatch(post -> post.place().covers(place));
  }

  private UnitPath alone(UnitId unit) {
    refill.mustBeOver(UnitReplica.class);
    return UnitPath.of(unit);
  }
}
