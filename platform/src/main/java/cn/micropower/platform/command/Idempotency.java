package cn.micropower.platform.command;

import cn.micropower.contracts.problem.Problem;
import cn.micropower.platform.eventstore.Relied;
import cn.micropower.platform.web.Declined;
import java.sql.Types;
import java.time.Duration;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;

/**
 * 幂等 — the same key and body get the same answer, which is written in the transaction of the
 * command's events; a twin in flight waits for that transaction.
 */
final class Idempotency {
  private static final Duration KEPT = Duration.ofDays(7);

  private final JdbcClient jdbc;

  Idempotency(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * Writes the answer to a key that nobody has used, if nothing that it relies on has changed. It
   * waits for no twin, for it already holds its aggregate, for which the twin may wait. The lists
   * stand in a select of their own so that the planner, which cannot look into it, makes one plan
   * for all calls.
   *
   * @throws Doubtful otherwise
   */
  void write(Call call, Answer answer, Relied relied) {
    var written =
        jdbc.sql(
                """
                insert into idempotency
                    (caller, route, key, digest, status, location, position, media_type, body)
                select :caller, :route, :key, :digest, :status, :location, :position, :mediaType,
                       :body
                where pg_try_advisory_xact_lock(hashtextextended(:name, 0)) and not exists (
                    select from unnest((select :streams::text[]), (select :sequences::int8[]))
                        as relied (stream, last)
                    where last < (select max(sequence_number) from domain_event
                                  where aggregate_identifier = stream))
                on conflict do nothing
                """)
            .param("name", name(call))
            .param("caller", call.caller().person().value())
            .param("route", call.route())
            .param("key", call.key())
            .param("digest", call.digest())
            .param("status", answer.status())
            .param("location", answer.location(), Types.VARCHAR)
            .param("position", answer.position(), Types.VARCHAR)
            .param("mediaType", answer.mediaType())
            .param("body", answer.body())
            .param("streams", relied.streams())
            .param("sequences", relied.sequences())
            .update();
    if (written == 0) {
      throw new Doubtful();
    }
  }

  /**
   * Claims the key, or returns the answer that was given to it; a twin in flight is waited for.
   *
   * @throws Declined if the key was used with another body
   */
  Optional<Answer> claim(Call call) {
    jdbc.sql("select pg_advisory_xact_lock(hashtextextended(:name, 0))")
        .param("name", name(call))
        .query((_, _) -> call)
        .single();
    var claimed =
        jdbc.sql(
                """
                insert into idempotency (caller, route, key, digest)
                values (:caller, :route, :key, :digest) on conflict do nothing
                """)
            .param("caller", call.caller().person().value())
            .param("route", call.route())
            .param("key", call.key())
            .param("digest", call.digest())
            .update();
    return claimed == 1 ? Optional.empty() : Optional.of(given(call));
  }

  private static String name(Call call) {
    return String.join(" ", call.caller().person().value(), call.route(), call.key());
  }

  /** Completes the claimed row with the answer. */
  void complete(Call call, Answer answer) {
    jdbc.sql(
            """
            update idempotency
            set status = :status, location = :location, position = :position,
                media_type = :mediaType, body = :body
            where caller = :caller and route = :route and key = :key
            """)
        .param("status", answer.status())
        .param("location", answer.location(), Types.VARCHAR)
        .param("position", answer.position(), Types.VARCHAR)
        .param("mediaType", answer.mediaType())
        .param("body", answer.body())
        .param("caller", call.caller().person().value())
        .param("route", call.route())
        .param("key", call.key())
        .update();
  }

  @Scheduled(fixedDelayString = "PT1H")
  void forgetOld() {
    jdbc.sql("delete from idempotency where created_at < now() - make_interval(secs => :kept)")
        .param("kept", KEPT.toSeconds())
        .update();
  }

  private Answer given(Call call) {
    var row =
        jdbc.sql(
                """
                select digest, status, location, position, media_type, body from idempotency
                where caller = :caller and route = :route and key = :key
                """)
            .param("caller", call.caller().person().value())
            .param("route", call.route())
            .param("key", call.key())
            .query(Row.class)
            .single();
    if (!row.digest().equals(call.digest())) {
      throw new Declined(Problem.IDEMPOTENCY_KEY_REUSED);
    }
    return new Answer(row.status(), row.location(), row.position(), row.mediaType(), row.body());
  }

  private record Row(
      String digest,
      int status,
      @org.jspecify.annotations.Nullable String location,
      @org.jspecify.annotations.Nullable String position,
      String mediaType,
      byte[] body) {}
}
