package cn.micropower.platform.testkit;

import java.util.Map;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.test.context.DynamicPropertyRegistry;

/**
 * A database of its own for one test, with the two roles of a service.
 *
 * @param owner owns the database and migrates it
 * @param application works in it, and may create schemas for views
 * @param superuser may do anything, as an attacker with the server in hand
 */
public record Database(String url, Login owner, Login application, Login superuser) {

  /**
   * Brings it to the newest state of {@code classpath:db/migration}, as its owner.
   *
   * @param besides further locations of migrations
   */
  public Database migrate(String... besides) {
    Flyway.configure()
        .dataSource(url, owner.user(), owner.password())
        .placeholders(Map.of("application", application.user()))
        .locations(
            Stream.concat(Stream.of("classpath:db/migration"), Stream.of(besides))
                .toArray(String[]::new))
        .load()
        .migrate();
    return this;
  }

  /** Returns connections for that role, unpooled. */
  public DataSource as(Login login) {
    PGSimpleDataSource source = new PGSimpleDataSource();
    source.setUrl(url);
    source.setUser(login.user());
    source.setPassword(login.password());
    return source;
  }

  /** Tells a Spring application under test to work in it. */
  public void properties(DynamicPropertyRegistry registry) {
    registry.add("micropower.database.url", this::url);
    registry.add("micropower.database.owner-user", owner::user);
    registry.add("micropower.database.owner-password", owner::password);
    registry.add("micropower.database.application-user", application::user);
    registry.add("micropower.database.application-password", application::password);
  }
}
