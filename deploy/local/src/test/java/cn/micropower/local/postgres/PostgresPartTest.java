package cn.micropower.local.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import cn.micropower.local.home.Home;
import cn.micropower.local.home.Secrets;
import cn.micropower.local.part.FreePorts;
import cn.micropower.local.part.Signals;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PostgresPartTest {

  @TempDir static Path folder;
  private static PostgresPart postgres;
  private static Database database;

  @BeforeAll
  static void prepare() {
    Home home = new Home(folder.resolve("home"));
    home.prepare();
    int port = FreePorts.base();
    database = new Database("power_list", port, new Secrets(home.secrets("power-list")));
    postgres = new PostgresPart(port, List.of(database), home);
  }

  @AfterEach
  void end() {
    postgres.process().ifPresent(Signals::kill);
  }

  @Test
  @DisplayName("同一数据目录：停止再启动、断电再启动，已提交的都在")
  void what_was_committed_survives_a_stop_and_a_kill() throws SQLException {
    postgres.launch();
    postgres.awaitReady();
    run(
        database.asOwner(),
        "create table kept (n int)",
        "grant select, insert on kept to power_list_application");
    run(database.asApplication(), "insert into kept values (1)");
    postgres.stop();
    assertThat(postgres.process()).isEmpty();

    postgres.launch();
    run(database.asApplication(), "insert into kept values (2)");
    Signals.kill(postgres.process().orElseThrow());
    assertThat(postgres.process()).isEmpty();

    postgres.launch();
    assertThat(
            ask(database.asApplication(), "select string_agg(n::text, ',' order by n) from kept"))
        .isEqualTo("1,2");
    assertThat(ask(database.asOwner(), "show fsync")).isEqualTo("on");
    assertThat(ask(database.asOwner(), "show synchronous_commit")).isEqualTo("on");
  }

  @Test
  @DisplayName("两个角色各有口令，权限分明")
  void the_two_roles_have_passwords_and_rights_of_their_own() throws SQLException {
    postgres.launch();
    run(database.asApplication(), "create schema view_one");
    assertThatExceptionOfType(SQLException.class)
        .isThrownBy(() -> run(database.asApplication(), "create table public.mine (n int)"))
        .withMessageContaining("permission denied");
    assertThatExceptionOfType(SQLException.class)
        .isThrownBy(
            () -> Database.source(database.url(), database.owner(), "guess").getConnection())
        .withMessageContaining("password authentication failed");
    assertThat(
            ask(
                database.asOwner(),
                "select datlocale from pg_database where datname = current_database()"))
        .isEqualTo("C.UTF-8");
  }

  @Test
  @DisplayName("进程号文件指向别人的进程（连启动时刻也相同）：照常启动，不碰那个进程")
  void a_file_that_points_to_a_stranger_does_not_hinder() throws IOException {
    postgres.launch();
    Path file = folder.resolve("home/postgres/data/postmaster.pid");
    List<String> left = new ArrayList<>(Files.readAllLines(file));
    Signals.kill(postgres.process().orElseThrow());
    ProcessHandle stranger = ProcessHandle.current();
    left.set(0, Long.toString(stranger.pid()));
    left.set(2, Long.toString(stranger.info().startInstant().orElseThrow().getEpochSecond()));
    Files.write(file, left);
    assertThat(postgres.process()).isEmpty();

    postgres.launch();
    assertThat(postgres.isReady()).isTrue();
    assertThat(postgres.process().orElseThrow().pid()).isNotEqualTo(stranger.pid());
  }

  private static void run(DataSource source, String... commands) throws SQLException {
    try (Connection connection = source.getConnection();
        Statement statement = connection.createStatement()) {
      for (String command : commands) {
        statement.execute(command);
      }
    }
  }

  private static String ask(DataSource source, String question) throws SQLException {
    try (Connection connection = source.getConnection();
        Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(question)) {
      row.next();
      return Objects.requireNonNull(row.getString(1));
    }
  }
}
