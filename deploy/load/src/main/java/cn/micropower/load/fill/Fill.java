package cn.micropower.load.fill;

import cn.micropower.load.floor.Databases;
import java.util.function.Consumer;

/**
 * 充量 — makes a ledger long by multiplying exercises that were made through REST, one of each
 * village. The copies are appended to the event store alone, in an exercise's own order, under new
 * identifiers wherever the old ones stand; what follows (ledger, relay, views, the other services)
 * is left to those whose work it is.
 */
public final class Fill {
  /** Exercises appended in one transaction, of each village. */
  private static final int AT_ONCE = 100;

  private static final String SERVICE = "power-list";

  private static final String ORIGINALS =
      """
      create temp table original as
      select sequence_number, type, payload_type, payload_revision, aggregate_identifier as exercise,
             convert_from(payload, 'UTF8') as payload, convert_from(meta_data, 'UTF8') as metadata,
             convert_from(meta_data, 'UTF8')::jsonb ->> 'correlationId' as correlation,
             convert_from(meta_data, 'UTF8')::jsonb ->> 'causationId' as causation
      from domain_event
      where aggregate_identifier in (
        select distinct on (village) exercise
        from (select aggregate_identifier as exercise, global_index,
                     convert_from(payload, 'UTF8')::jsonb #>> '{matter,place,-1}' as village
              from domain_event where payload_type = 'exercise.resolution-passed') resolved
        order by village, global_index)
      """;

  /** Whatever one message caused keeps one cause; a cause of its own in every copy. */
  private static final String COPIES =
      """
      with copy as materialized (
        select exercise, number, gen_random_uuid()::text as id
        from (select distinct exercise from original) one, generate_series(1, %d) number)
      insert into domain_event (event_identifier, aggregate_identifier, sequence_number, type,
                                time_stamp, payload_type, payload_revision, payload, meta_data)
      select gen_random_uuid()::text, 'exercise:' || id, sequence_number, type,
             to_char(now() at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
             payload_type, payload_revision,
             convert_to(replace(payload, exercise, 'exercise:' || id), 'UTF8'),
             convert_to(
               replace(
                 replace(
                   replace(metadata, exercise, 'exercise:' || id),
                   correlation, md5(id || correlation)::uuid::text),
                 causation, md5(id || causation)::uuid::text),
               'UTF8')
      from copy join original using (exercise)
      order by number, exercise, sequence_number
      """;

  private final Databases databases;
  private final Consumer<String> teller;

  public Fill(Databases databases, Consumer<String> teller) {
    this.databases = databases;
    this.teller = teller;
  }

  /**
   * Appends copies until the event store has at least that many facts.
   *
   * @return how many were appended
   */
  public long upTo(long facts) {
    long before = databases.number(SERVICE, "select size from ledger_state");
    long left = facts - before;
    if (left <= 0) {
      return 0;
    }
    databases.change(SERVICE, ORIGINALS);
    long originals = databases.number(SERVICE, "select count(*) from original");
    long appended = 0;
    while (appended < left) {
      long most = Math.ceilDiv(left - appended, originals);
      appended += databases.change(SERVICE, COPIES.formatted(Math.min(most, AT_ONCE)));
      teller.accept("appended %,d of %,d facts".formatted(appended, left));
    }
    databases.change(SERVICE, "drop table original");
    return appended;
  }
}
