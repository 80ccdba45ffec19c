package cn.micropower.cases.access;

import cn.micropower.contracts.id.ClueId;
import cn.micropower.contracts.id.PersonId;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * 知悉范围 — who may know of what: one look at one row, which finds as little where there is no such
 * thing as where it is not for that person.
 */
public final class Circle {
  private final JdbcClient jdbc;

  public Circle(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Whether that person may know of the thing. */
  public boolean knows(PersonId person, Thing thing) {
    return jdbc.sql(
            """
            select exists (select from insight
            where kind = :kind and thing = :thing and person = :person)
            """)
        .param("kind", thing.kind().name())
        .param("thing", thing.id())
        .param("person", person.value())
        .query(Boolean.class)
        .single();
  }

  /** Whether there is anything of that kind that the person may know of. */
  public boolean knowsAny(PersonId person, Kind kind) {
    return jdbc.sql("select exists (select from insight where kind = :kind and person = :person)")
        .param("kind", kind.name())
        .param("person", person.value())
        .query(Boolean.class)
        .single();
  }

  /** A page of what of that kind the person may know of, the latest first. */
  public List<Known> known(PersonId person, Kind kind, long before, int limit) {
    return jdbc.sql(
            """
            select place, thing from (
                select row_number() over (order by number) as place, thing from insight
                where kind = :kind and person = :person) as own
            where place < :before order by place desc limit :limit
            """)
        .param("kind", kind.name())
        .param("person", person.value())
        .param("before", before)
        .param("limit", limit)
        .query((row, _) -> new Known(row.getLong("place"), row.getString("thing")))
        .list();
  }

  /** The cases of that volume that the person may know of, in the order in which they came. */
  public List<String> casesOf(PersonId person, String unit) {
    return jdbc.sql(
            """
            select thing from insight
            where kind = 'CASE' and person = :person and clue in (
                select clue from insight
                where kind = 'VOLUME' and thing = :unit and person = :person)
            order by number
            """)
        .param("unit", unit)
        .param("person", person.value())
        .query(String.class)
        .list();
  }

  /** Whether that person must not know of the clue: a subject of it, or related to one. */
  public boolean keepsOut(ClueId clue, PersonId person) {
    return jdbc.sql("select exists (select from kept_out where clue = :clue and person = :person)")
        .param("clue", clue.value())
        .param("person", person.value())
        .query(Boolean.class)
        .single();
  }

  /** Whether that person is related to one of these subjects, by what was declared anywhere. */
  public boolean related(PersonId person, List<PersonId> subjects) {
    return !subjects.isEmpty()
        && jdbc.sql(
                "select exists (select from relative where person = :person and subject in"
                    + " (:subjects))")
            .param("person", person.value())
            .param("subjects", subjects.stream().map(PersonId::value).toList())
            .query(Boolean.class)
            .single();
  }

  /** Whether somebody else than that person may know of the clue. */
  public boolean hasOthers(ClueId clue, PersonId person) {
    return jdbc.sql(
            """
            select exists (select from insight
            where kind = 'CLUE' and thing = :clue and person <> :person)
            """)
        .param("clue", clue.value())
        .param("person", person.value())
        .query(Boolean.class)
        .single();
  }

  /**
   * Lets nobody else change who may know of the clue, or of another one about the same persons, or
   * decide on the matter, until the present transaction ends. Whoever decides holds it before he
   * looks.
   */
  public void hold(ClueId clue) {
    jdbc.sql(
            """
            select pg_advisory_xact_lock(hashtextextended(name, 0)) from (
                select person as name from subject where clue = :clue
                union select :clue order by name) as names
            """)
        .param("clue", clue.value())
        .query((_, _) -> clue)
        .list();
  }

  /** The same for whatever there is about those persons. */
  public void hold(List<PersonId> subjects) {
    jdbc.sql(
            """
            select pg_advisory_xact_lock(hashtextextended(name, 0)) from (
                select unnest(:subjects::text[]) as name order by name) as names
            """)
        .param("subjects", subjects.stream().map(PersonId::value).toArray(String[]::new))
        .query((_, _) -> subjects)
        .list();
  }

  /**
   * Takes over a change in the transaction of its fact. Of the matters about a person, one change
   * after the other: else one that assigns could miss one that keeps out.
   */
  void take(CircleChange change) {
    var clue = change.clue();
    change.about().forEach(person -> add("subject", clue.value(), person));
    hold(clue);
    change.things().forEach(thing -> add(clue, thing));
    change.entrusted().forEach(person -> add("entrusted", clue.value(), person));
    change.kin().forEach(kin -> add("relative", kin.subject().value(), kin.person()));
    settle(clue);
  }

  /**
   * The rule: whoever is entrusted knows everything of the matter, unless kept out. Settled for
   * every matter that shares a subject with this one, for a relative is one in all of them.
   */
  private void settle(ClueId clue) {
    jdbc.sql(
            """
            delete from insight using kept_out
            where insight.clue = kept_out.clue and insight.person = kept_out.person
            and kept_out.clue in (
                select other.clue from subject own join subject other using (person)
                where own.clue = :clue)
            """)
        .param("clue", clue.value())
        .update();
    jdbc.sql(
            """
            insert into insight (kind, thing, person, clue)
            select kind, thing, person, clue from matter join entrusted using (clue)
            where clue = :clue and person not in (select person from kept_out where clue = :clue)
            on conflict do nothing
            """)
        .param("clue", clue.value())
        .update();
  }

  private void add(ClueId clue, Thing thing) {
    jdbc.sql("insert into matter values (:clue, :kind, :thing) on conflict do nothing")
        .param("clue", clue.value())
        .param("kind", thing.kind().name())
        .param("thing", thing.id())
        .update();
  }

  private void add(String list, String of, PersonId person) {
    jdbc.sql("insert into %s values (:of, :person) on conflict do nothing".formatted(list))
        .param("of", of)
        .param("person", person.value())
        .update();
  }

  /**
   * Something that somebody may know of.
   *
   * @param place among what that person may know of, and nothing else: it counts nobody else's
   */
  public record Known(long place, String thing) {}
}
