package cn.micropower.platform.relay;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * 值守 — by one row of the database one relay is at work, whatever clocks and networks do: the lease
 * is judged by the database's own time, and every write asks for the holder's turn.
 */
record Lease(JdbcClient jdbc, String owner, Duration length) {

  /** What the holder of a turn takes over. */
  record Turn(long number, Stand stand) {}

  /** Takes the lease, with a new turn, if nobody holds it. */
  Optional<Turn> claim() {
    return jdbc.sql(
            """
            update relay_state
            set turn = turn + 1, owner = ?, lease_until = now() + make_interval(secs => ?)
            where lease_until <= now()
            returning turn, position, last_leaf, last_offset
            """)
        .param(owner)
        .param(seconds(length))
        .query(Lease::claimed)
        .optional();
  }

  /** Returns the number of the present turn, whoever has it. */
  long turn() {
    return jdbc.sql("select turn from relay_state").query(Long.class).single();
  }

  /** Writes the stand and renews the lease; false if another turn has begun. */
  boolean move(long turn, Stand stand) {
    return write(turn, stand, length);
  }

  /** Writes the stand and gives the lease back; false if another turn has begun. */
  boolean leave(long turn, Stand stand) {
    return write(turn, stand, Duration.ZERO);
  }

  private boolean write(long turn, Stand stand, Duration held) {
    return jdbc.sql(
                """
                update relay_state
                set position = ?, last_leaf = ?::int8[], last_offset = ?::int8[],
                    lease_until = now() + make_interval(secs => ?)
                where turn = ?
                """)
            .param(stand.position())
            .param(stand.tails().stream().map(Tail::leaf).toArray(Long[]::new))
            .param(stand.tails().stream().map(Tail::offset).toArray(Long[]::new))
            .param(seconds(held))
            .param(turn)
            .update()
        == 1;
  }

  private static double seconds(Duration duration) {
    return duration.toMillis() / 1e3;
  }

  private static Turn claimed(ResultSet row, int ignored) throws SQLException {
    Long[] leaves = (Long[]) row.getArray("last_leaf").getArray();
    Long[] offsets = (Long[]) row.getArray("last_offset").getArray();
    List<Tail> tails =
        IntStream.range(0, leaves.length)
            .mapToObj(partition -> new Tail(leaves[partition], offsets[partition]))
            .toList();
    return new Turn(row.getLong("turn"), new Stand(row.getLong("position"), tails));
  }
}
