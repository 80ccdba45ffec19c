package cn.micropower.platform.ledger;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.micropower.platform.testkit.Login;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("只增不改")
class AppendOnlyTest {
  private static final Bench BENCH = new Bench();

  @BeforeAll
  static void something_stands_there() {
    BENCH.appendMany("lamp:a", 300);
    BENCH.settleAll();
  }

  @ParameterizedTest
  @CsvSource({
    "domain_event, payload = ''",
    "ledger_leaf, entry = ''",
    "ledger_tile_hash, hash = hash"
  })
  @DisplayName("应用角色不得改、删、清")
  void the_application_may_not_change_a_log(String table, String change) throws SQLException {
    refused(BENCH.database.application(), "select 1", table, change, "permission denied");
  }

  @ParameterizedTest
  @CsvSource({
    "domain_event, payload = ''",
    "ledger_leaf, entry = ''",
    "ledger_tile_hash, hash = hash"
  })
  @DisplayName("属主也不得改、删、清")
  void nor_may_the_owner(String table, String change) throws SQLException {
    refused(BENCH.database.owner(), "select 1", table, change, "append-only");
  }

  @ParameterizedTest
  @CsvSource({
    "domain_event, payload = ''",
    "ledger_leaf, entry = ''",
    "ledger_tile_hash, hash = hash"
  })
  @DisplayName("冒充复制的超级用户也不得改、删、清")
  void nor_may_a_superuser_who_poses_as_replication(String table, String change)
      throws SQLException {
    refused(
        BENCH.database.superuser(),
        "set session_replication_role = replica",
        table,
        change,
        "append-only");
  }

  @ParameterizedTest
  @ValueSource(strings = {"insert into ledger_state (turn) values (0)", "delete from ledger_state"})
  @DisplayName("应用角色不得增删定序状态")
  void the_application_may_only_move_the_state_on(String sql) throws SQLException {
    try (Connection connection = BENCH.database.as(BENCH.database.application()).getConnection();
        Statement statement = connection.createStatement()) {
      assertThatThrownBy(() -> statement.execute(sql)).hasMessageContaining("permission denied");
    }
  }

  private static void refused(
      Login login, String before, String table, String change, String reason) throws SQLException {
    try (Connection connection = BENCH.database.as(login).getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(before);
      for (String sql :
          new String[] {
            "update " + table + " set " + change, "delete from " + table, "truncate " + table
          }) {
        assertThatThrownBy(() -> statement.execute(sql)).as(sql).hasMessageContaining(reason);
      }
    }
  }
}
