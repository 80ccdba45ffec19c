package cn.micropower.acceptance.stage;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Looks under the floor: what really stands in the tables of power-list-service. */
public final class Floor {
  private static final List<String> WRITTEN = List.of("domain_event", "person", "idempotency");

  private Floor() {}

  /** Returns how many rows each table has that a command writes to. */
  public static Map<String, Long> rows() {
    var rows = new LinkedHashMap<String, Long>();
    WRITTEN.forEach(table -> rows.put(table, Long.valueOf(one("select count(*) from " + table))));
    return rows;
  }

  /** Returns how many facts stand in the event store. */
  public static long facts() {
    return Long.parseLong(one("select count(*) from domain_event"));
  }

  /** Returns the first column of every row, as text. */
  public static List<String> all(String question, String... values) {
    try (var connection = connection();
        var statement = connection.prepareStatement(question)) {
      for (int place = 0; place < values.length; place++) {
        statement.setString(place + 1, values[place]);
      }
      var rows = statement.executeQuery();
      var column = new ArrayList<String>();
      while (rows.next()) {
        column.add(rows.getString(1));
      }
      return column;
    } catch (SQLException failed) {
      throw new IllegalStateException(failed);
    }
  }

  /** Changes what the application role may change. */
  public static int change(String command) {
    try (var connection = connection();
        var statement = connection.createStatement()) {
      return statement.executeUpdate(command);
    } catch (SQLException failed) {
      throw new IllegalStateException(failed);
    }
  }

  /** Has the ledger stand still as after a restored dump, until an operator orders it on. */
  public static void restoreADump() {
    change("update ledger_state set stage = 'RESTORED', turn = turn + 1");
  }

  private static String one(String question) {
    return all(question).getFirst();
  }

  private static Connection connection() throws SQLException {
    return Stage.system().database("power-list").asApplication().getConnection();
  }
}
