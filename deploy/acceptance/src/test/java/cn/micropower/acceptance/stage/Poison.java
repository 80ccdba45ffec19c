package cn.micropower.acceptance.stage;

import java.sql.Connection;
import java.sql.SQLException;

/**
 * 毒 — facts of disclosure-service that its database refuses to take, as if a bug stood in their
 * way.
 */
public final class Poison {
  private static final String PREPARED =
      """
      create table if not exists poison (exercise text primary key);
      create or replace function poisoned() returns trigger language plpgsql security definer as $$
      begin
        if exists (select from public.poison
            where position(exercise in convert_from(new.payload, 'UTF8')) > 0) then
          raise exception 'poisoned';
        end if;
        return new;
      end $$;
      create or replace trigger poisoned before insert on domain_event
          for each row when (new.payload_type like 'duty.%') execute function poisoned();
      """;

  private Poison() {}

  /** From now on no fact about that exercise can be recorded there. */
  public static void on(String exercise) {
    run(PREPARED + "insert into poison values ('" + exercise + "')");
  }

  /** From now on all facts can be recorded again. */
  public static void cureAll() {
    run(PREPARED + "delete from poison");
  }

  private static void run(String commands) {
    try (Connection connection =
            Stage.system().superuser().in("micropower_disclosure").getConnection();
        var statement = connection.createStatement()) {
      statement.execute(commands);
    } catch (SQLException failed) {
      throw new IllegalStateException(failed);
    }
  }
}
