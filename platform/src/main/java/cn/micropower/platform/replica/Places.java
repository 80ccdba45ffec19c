package cn.micropower.platform.replica;

import cn.micropower.contracts.id.UnitId;
import cn.micropower.contracts.id.UnitPath;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The units as policies and readers look them up. */
public final class Places {
  private final JdbcClient jdbc;

  Places(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Where the unit stands, if it has arrived. */
  public Optional<UnitPath> of(UnitId unit) {
    return jdbc.sql("select place from replica_unit where unit = :unit")
        .param("unit", unit.value())
        .query((row, _) -> path(row))
        .optional();
  }

  static UnitPath path(ResultSet row) throws SQLException {
    var units = (String[]) row.getArray("place").getArray();
    return new UnitPath(Stream.of(units).map(UnitId::new).toList());
  }
}
