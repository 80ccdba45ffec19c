package cn.micropower.local.postgres;

import cn.micropower.local.home.Trouble;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import javax.sql.DataSource;

/** The administrator of the local server: makes databases and roles, as often as asked. */
public record Superuser(int port, String password) {

  /** Returns connections to the database of that name in the server. */
  public DataSource in(String database) {
    return Database.source(
        "jdbc:postgresql://127.0.0.1:%d/%s".formatted(port, database), "postgres", password);
  }

  boolean answers() {
    try (Connection connection = in("postgres").getConnection()) {
      return connection.isValid(2);
    } catch (SQLException notNow) {
      return false;
    }
  }

  void create(List<Database> databases) {
    try (Connection server = in("postgres").getConnection()) {
      for (Database database : databases) {
        role(server, database.owner(), database.ownerPassword());
        role(server, database.application(), database.applicationPassword());
        create(server, database);
        try (Connection inside = in(database.database()).getConnection()) {
          run(
              inside,
              "revoke all on schema public from public",
              "grant usage on schema public to " + database.application());
        }
      }
    } catch (SQLException e) {
      throw new Trouble("The databases cannot be made.", e);
    }
  }

  private static void create(Connection server, Database database) throws SQLException {
    String name = database.database();
    if (isMissing(server, "select 1 from pg_database where datname = ?", name)) {
      run(
          server,
          """
          create database %s owner %s template template0 encoding 'UTF8' locale 'C' \
          locale_provider builtin builtin_locale 'C.UTF-8'\
          """
              .formatted(name, database.owner()));
    }
    run(
        server,
        "revoke all on database %s from public".formatted(name),
        "grant connect, create on database %s to %s".formatted(name, database.application()));
  }

  /** The password is set each time: the file decides. */
  private static void role(Connection server, String role, String password) throws SQLException {
    if (isMissing(server, "select 1 from pg_roles where rolname = ?", role)) {
      run(server, "create role " + role + " login");
    }
    run(server, "alter role %s password '%s'".formatted(role, password));
  }

  private static boolean isMissing(Connection server, String question, String name)
      throws SQLException {
    try (PreparedStatement statement = server.prepareStatement(question)) {
      statement.setString(1, name);
      try (ResultSet row = statement.executeQuery()) {
        return !row.next();
      }
    }
  }

  private static void run(Connection connection, String... commands) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      for (String command : commands) {
        statement.execute(command);
      }
    }
  }
}
