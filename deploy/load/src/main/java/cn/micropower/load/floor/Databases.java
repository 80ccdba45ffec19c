package cn.micropower.load.floor;

import cn.micropower.local.LocalSystem;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The services' databases, seen by the server's administrator; one connection to each is kept. */
public final class Databases implements AutoCloseable {
  /** The services that have a database, as they are called everywhere. */
  public static final List<String> SERVICES =
      List.of("power-list", "disclosure", "supervision", "case");

  private final LocalSystem system;
  private final Map<String, Connection> connections = new HashMap<>();

  public Databases(LocalSystem system) {
    this.system = system;
  }

  /** One row as something. */
  @FunctionalInterface
  public interface Reading<T> {
    T of(ResultSet row) throws SQLException;
  }

  /** The name of a service's database in the server. */
  public static String name(String service) {
    return "micropower_" + service.replace('-', '_');
  }

  /** Returns the rows that answer a question to the database of a service. */
  public <T> List<T> rows(String service, String question, Reading<T> reading) {
    try (var statement = connection(service).createStatement();
        var rows = statement.executeQuery(question)) {
      List<T> answers = new ArrayList<>();
      while (rows.next()) {
        answers.add(reading.of(rows));
      }
      return answers;
    } catch (SQLException broken) {
      throw new IllegalStateException(question, broken);
    }
  }

  /** Returns the one number that answers a question. */
  public long number(String service, String question) {
    return rows(service, question, row -> row.getLong(1)).getFirst();
  }

  /** Does something in the database of a service; returns how many rows it touched. */
  public long change(String service, String order) {
    try (var statement = connection(service).createStatement()) {
      statement.execute(order);
      return statement.getUpdateCount();
    } catch (SQLException broken) {
      throw new IllegalStateException(order, broken);
    }
  }

  private Connection connection(String service) throws SQLException {
    var open = connections.get(service);
    if (open == null) {
      open = system.superuser().in(name(service)).getConnection();
      connections.put(service, open);
    }
    return open;
  }

  @Override
  public void close() {
    try {
      for (var connection : connections.values()) {
        connection.close();
      }
    } catch (SQLException broken) {
      throw new IllegalStateException(broken);
    }
  }
}
