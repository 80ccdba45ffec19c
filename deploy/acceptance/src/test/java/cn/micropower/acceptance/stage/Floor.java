package cn.micropower.acceptance.stage;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;

/** Looks under the floor: what really stands in the tables of a service. */
public record Floor(String service) {
  public static final Floor POWER_LIST = new Floor("power-list");
  public static final Floor DISCLOSURE = new Floor("disclosure");

  public static final Floor SUPERVISION = new Floor("supervision");
  public static final Floor CASE = new Floor("case");

  private static final List<Floor> ALL = List.of(POWER_LIST, DISCLOSURE, SUPERVISION, CASE);
  private static final String BROUGHT_ABOUT =
      "domain_event where position('\"POLICY\"' in convert_from(meta_data, 'UTF8')) = 0";
  private static final List<String> WRITTEN = List.of(BROUGHT_ABOUT, "person", "idempotency");

  /** Returns how many rows each table of every service has that a command writes to. */
  public static Map<String, Long> rows() {
    var rows = new LinkedHashMap<String, Long>();
    for (var floor : ALL) {
      WRITTEN.forEach(table -> rows.put(floor.service + "." + table, floor.count(table)));
    }
    return rows;
  }

  /**
   * Returns how many facts stand in all event stores that somebody, and no policy, brought about.
   */
  public static long facts() {
    return ALL.stream().mapToLong(floor -> floor.count(BROUGHT_ABOUT)).sum();
  }

  /** Returns the first column of every row, as text. */
  public List<String> all(String question, String... values) {
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
  public int change(String command) {
    try (var connection = connection();
        var statement = connection.createStatement()) {
      return statement.executeUpdate(command);
    } catch (SQLException failed) {
      throw new IllegalStateException(failed);
    }
  }

  /** The service's database, as the service itself sees it. */
  public DataSource source() {
    return Stage.system().database(service).asApplication();
  }

  /**
   * Has the ledger of power-list-service stand still as after a restored dump, until an operator
   * orders it on.
   */
  public static void restoreADump() {
    POWER_LIST.change("update ledger_state set stage = 'RESTORED', turn = turn + 1");
  }

  private long count(String table) {
    return Long.parseLong(all("select count(*) from " + table).getFirst());
  }

  private Connection connection() throws SQLException {
    return source().getConnection();
  }
}
