package cn.micropower.platform.view;

import cn.micropower.platform.view.Generation.Stage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The table of generations, shared by all processes; each change is one transaction. */
final class Generations {
  private final JdbcClient jdbc;
  private final JdbcOperations ddl;
  private final TransactionTemplate transaction;
  private final TokenTable tokens;

  /** Waits, a moment only, until the generation being built has followed that many leaves. */
  @FunctionalInterface
  interface CatchUp {
    boolean to(long position);
  }

  Generations(JdbcOperations ddl, PlatformTransactionManager transactions, TokenTable tokens) {
    this.jdbc = JdbcClient.create(ddl);
    this.ddl = ddl;
    this.transaction = new TransactionTemplate(transactions);
    this.tokens = tokens;
  }

  /** Returns all generations of all views. */
  List<Generation> all() {
    return jdbc.sql(
            """
            select g.*, t.token, t.token_type from view_generation g
            left join view_token t
                on t.processor_name = 'view_' || g.view || '_' || g.generation and t.segment = 0
            order by g.view, g.generation
            """)
        .query(this::generation)
        .list();
  }

  /** Returns the leaves that a generation has followed; 0 if there is no such generation. */
  long position(String schema) {
    return position(schema, "");
  }

  /** Returns the number of the generation in that stage, created if there was none. */
  int create(View view, Stage stage) {
    return transaction.execute(
        ignored -> {
          jdbc.sql("select pg_advisory_xact_lock(hashtext('micropower.view.' || :view))")
              .param("view", view.name())
              .query((row, at) -> at)
              .single();
          return jdbc.sql(
                  """
                  select generation from view_generation
                  where view = :view and revision = :revision and stage = :stage
                  """)
              .param("view", view.name())
              .param("revision", view.revision())
              .param("stage", stage.name())
              .query(Integer.class)
              .optional()
              .orElseGet(() -> createNext(view, stage));
        });
  }

  /**
   * Makes the generation that was built the live one and retires the one before; false if it is not
   * there yet. The live one is held still meanwhile, and for good once it is replaced, so that no
   * answer goes back in time, not even where the change is noticed a moment later.
   */
  boolean replace(Generation live, Generation built, CatchUp catchUp) {
    return Boolean.TRUE.equals(
        transaction.execute(
            status -> {
              boolean done =
                  catchUp.to(position(live.schema(), "for update"))
                      && move(live, Stage.LIVE, Stage.RETIRED)
                      && move(built, Stage.BUILDING, Stage.LIVE)
                      && hold(live);
              if (!done) {
                status.setRollbackOnly();
              }
              return done;
            }));
  }

  /** Retires a generation of an older revision, if no process has followed it for that long. */
  void retire(Generation old, Duration unfollowed) {
    jdbc.sql(
            """
            update view_generation set stage = 'RETIRED', retired_at = now()
            where view = :view and generation = :generation and stage <> 'RETIRED' and not exists (
                select from view_token where processor_name = :schema
                and claimed_at::timestamptz > now() - :unfollowed * interval '1 millisecond')
            """)
        .param("view", old.view())
        .param("generation", old.number())
        .param("schema", old.schema())
        .param("unfollowed", unfollowed.toMillis())
        .update();
  }

  /** Drops a generation, if it was retired that long ago. */
  void drop(Generation generation, Duration retiredFor) {
    transaction.executeWithoutResult(
        ignored -> {
          ddl.execute("set local lock_timeout = '1s'");
          int dropped =
              jdbc.sql(
                      """
                      delete from view_generation
                      where view = :view and generation = :generation and stage = 'RETIRED'
                      and retired_at <= now() - :grace * interval '1 millisecond'
                      """)
                  .param("view", generation.view())
                  .param("generation", generation.number())
                  .param("grace", retiredFor.toMillis())
                  .update();
          if (dropped == 1) {
            ddl.execute("drop schema if exists " + generation.schema() + " cascade");
            jdbc.sql("delete from view_token where processor_name = :schema")
                .param("schema", generation.schema())
                .update();
          }
        });
  }

  /** Notes what stops a generation, and after how many leaves. */
  void note(Generation generation, String error, long stoppedAt) {
    jdbc.sql(
            """
            update view_generation set error = :error, stopped_at = :position
            where view = :view and generation = :generation
            """)
        .param("error", error)
        .param("position", stoppedAt)
        .param("view", generation.view())
        .param("generation", generation.number())
        .update();
  }

  private int createNext(View view, Stage stage) {
    int number =
        jdbc.sql(
                """
                insert into view_generation (view, generation, revision, stage, goal)
                select :view, coalesce(max(generation), 0) + 1, :revision, :stage,
                    (select size from ledger_state)
                from view_generation where view = :view
                returning generation
                """)
            .param("view", view.name())
            .param("revision", view.revision())
            .param("stage", stage.name())
            .query(Integer.class)
            .single();
    String schema = Generation.schema(view.name(), number);
    tokens.claimant().initializeTokenSegments(schema, 1, new GlobalSequenceTrackingToken(-1));
    ddl.execute("create schema " + schema);
    jdbc.sql("select set_config('search_path', :schema || ', ' || current_schema(), true)")
        .param("schema", schema)
        .query(String.class)
        .single();
    ddl.execute(text(view.ddl()));
    return number;
  }

  private boolean move(Generation generation, Stage from, Stage to) {
    return jdbc.sql(
                """
                update view_generation
                set stage = :to, retired_at = case when :to = 'RETIRED' then now() end
                where view = :view and generation = :generation and stage = :from
                """)
            .param("to", to.name())
            .param("from", from.name())
            .param("view", generation.view())
            .param("generation", generation.number())
            .update()
        == 1;
  }

  /** Takes the token from whoever follows, so that his next batch finds it gone. */
  private boolean hold(Generation retired) {
    return jdbc.sql(
                """
                update view_token set owner = 'retired',
                    claimed_at = to_char(now() at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')
                where processor_name = :schema
                """)
            .param("schema", retired.schema())
            .update()
        == 1;
  }

  private long position(String schema, String locking) {
    return jdbc.sql(
            "select token, token_type from view_token where segment = 0 and processor_name = :name "
                + locking)
        .param("name", schema)
        .query((row, ignored) -> tokens.position(row.getBytes(1), row.getString(2)))
        .optional()
        .orElse(0L);
  }

  private Generation generation(ResultSet row, int ignored) throws SQLException {
    long position = tokens.position(row.getBytes("token"), row.getString("token_type"));
    boolean stopped = row.getString("error") != null && row.getLong("stopped_at") == position;
    return new Generation(
        row.getString("view"),
        row.getInt("generation"),
        row.getInt("revision"),
        Stage.valueOf(row.getString("stage")),
        position,
        row.getLong("goal"),
        stopped ? row.getString("error") : null);
  }

  private static String text(String classPath) {
    try {
      return new ClassPathResource(classPath).getContentAsString(StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("a view's tables cannot be read: " + classPath, e);
    }
  }
}
