package cn.micropower.platform.view;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;

/**
 * 成批 — rows that a projection or a replica writes, kept back until what is dealt with in one go is
 * committed, and then sent together: all rows of the statement declared first, then those of the
 * second, and so on, many in one statement where the driver can. So only for rows that do not meet,
 * and statements whose effect does not depend on how they alternate.
 */
public final class Batch {
  private final NamedParameterJdbcOperations jdbc;
  private final List<String> statements = new ArrayList<>();

  public Batch(NamedParameterJdbcOperations jdbc) {
    this.jdbc = jdbc;
  }

  /** Declares the next statement, with named parameters. */
  public Statement statement(String sql) {
    statements.add(sql);
    return new Statement(statements.size() - 1);
  }

  /** One statement of the batch. */
  public final class Statement {
    private final int number;

    private Statement(int number) {
      this.number = number;
    }

    /**
     * Writes a row before the present unit of work commits.
     *
     * @throws IllegalStateException outside a unit of work
     */
    public void add(SqlParameterSource row) {
      waiting().computeIfAbsent(number, _ -> new ArrayList<>()).add(row);
    }
  }

  private SortedMap<Integer, List<SqlParameterSource>> waiting() {
    var work = CurrentUnitOfWork.get();
    return work.getOrComputeResource(
        Batch.class.getName() + System.identityHashCode(this),
        _ -> {
          var rows = new TreeMap<Integer, List<SqlParameterSource>>();
          work.onPrepareCommit(committing -> rows.forEach(this::send));
          return rows;
        });
  }

  private void send(int number, List<SqlParameterSource> rows) {
    jdbc.batchUpdate(statements.get(number), rows.toArray(SqlParameterSource[]::new));
  }
}
