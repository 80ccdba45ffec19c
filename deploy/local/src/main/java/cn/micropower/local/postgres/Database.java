package cn.micropower.local.postgres;

import cn.micropower.local.home.Secrets;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * One service's database and its two roles.
 *
 * @param name as in the service table, {@code power_list}
 * @param secrets the service's own folder
 */
public record Database(String name, int port, Secrets secrets) {

  /** The database's name in the server. */
  public String database() {
    return "micropower_" + name;
  }

  public String url() {
    return "jdbc:postgresql://127.0.0.1:%d/%s".formatted(port, database());
  }

  /** The role that owns the tables; the service uses it for migrations alone. */
  public String owner() {
    return name + "_owner";
  }

  /** The role that the service works with. */
  public String application() {
    return name + "_application";
  }

  public DataSource asOwner() {
    return source(owner(), ownerPassword());
  }

  public DataSource asApplication() {
    return source(application(), applicationPassword());
  }

  String ownerPassword() {
    return secrets.password("micropower.database.owner-password");
  }

  String applicationPassword() {
    return secrets.password("micropower.database.application-password");
  }

  private DataSource source(String user, String password) {
    return source(url(), user, password);
  }

  static DataSource source(String url, String user, String password) {
    PGSimpleDataSource source = new PGSimpleDataSource();
    source.setUrl(url);
    source.setUser(user);
    source.setPassword(password);
    source.setConnectTimeout(5);
    return source;
  }
}
