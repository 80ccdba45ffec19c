package cn.micropower.platform.testkit;

import java.util.concurrent.atomic.AtomicInteger;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.testcontainers.postgresql.PostgreSQLContainer;

/**
 * A real PostgreSQL for tests: in a container where a container engine answers, embedded otherwise.
 * One server for the whole JVM, started when first asked for, gone with it.
 */
public final class Postgres {
  private static final String IMAGE = "postgres:18-alpine";
  private static final AtomicInteger DATABASES = new AtomicInteger();

  private final String urlBase;
  private final Login superuser;

  private static final class Running {
    static final Postgres SERVER = ContainerEngine.answers() ? container() : embedded();
  }

  private Postgres(String urlBase, Login superuser) {
    this.urlBase = urlBase;
    this.superuser = superuser;
  }

  /** Returns a new, empty database with two roles of its own. */
  public static Database database() {
    return Running.SERVER.create(DATABASES.incrementAndGet());
  }

  private Database create(int number) {
    String name = "test_" + number;
    Login owner = new Login(name + "_owner", "owner-" + number);
    Login application = new Login(name + "_application", "application-" + number);
    var server = new PGSimpleDataSource();
    server.setUrl(urlBase + "postgres");
    server.setUser(superuser.user());
    server.setPassword(superuser.password());
    var sql = new JdbcTemplate(server);
    for (Login login : new Login[] {owner, application}) {
      sql.execute("create role %s login password '%s'".formatted(login.user(), login.password()));
    }
    sql.execute(
        "create database %s owner %s template template0 locale 'C.UTF-8'"
            .formatted(name, owner.user()));
    sql.execute("grant create on database %s to %s".formatted(name, application.user()));
    return new Database(urlBase + name, owner, application, superuser);
  }

  private static Postgres container() {
    var container =
        new PostgreSQLContainer(IMAGE).withCommand("postgres", "-c", "max_connections=300");
    container.start();
    String url =
        "jdbc:postgresql://%s:%d/".formatted(container.getHost(), container.getFirstMappedPort());
    return new Postgres(url, new Login(container.getUsername(), container.getPassword()));
  }

  private static Postgres embedded() {
    return new Postgres(
        "jdbc:postgresql://127.0.0.1:%d/".formatted(EmbeddedServer.start()),
        new Login("postgres", "postgres"));
  }
}
