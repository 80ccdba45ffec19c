package cn.micropower.platform.web;

import cn.micropower.contracts.problem.Problem;
import java.sql.SQLException;
import java.sql.SQLTransientException;
import java.util.Set;

/** Tells a database that went away in the middle (503, repeat) from a fault of ours (500). */
public final class DatabaseTrouble {
  /** SQL state classes: connection, rollback, resources, lock wait, operator intervention. */
  private static final Set<String> PASSING = Set.of("08", "40", "53", "55", "57");

  private DatabaseTrouble() {}

  /** Returns what a command answers whose transaction did not end as it should. */
  public static RuntimeException of(Exception failure) {
    if (isPassing(failure)) {
      return new Declined(Problem.OUTCOME_UNKNOWN);
    }
    return failure instanceof RuntimeException unchecked
        ? unchecked
        : new IllegalStateException(failure);
  }

  /** Whether the database, or the way to it, is behind the failure. */
  public static boolean isPassing(Throwable failure) {
    for (var cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof SQLException sql && passes(sql)) {
        return true;
      }
    }
    return false;
  }

  /** What has no SQL state comes from the connection pool: the connection was gone. */
  private static boolean passes(SQLException sql) {
    var state = sql.getSQLState();
    return sql instanceof SQLTransientException
        || state == null
        || PASSING.contains(state.substring(0, Math.min(2, state.length())));
  }
}
