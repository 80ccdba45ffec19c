package cn.micropower.platform.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import cn.micropower.platform.seal.SealedNames;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.boot.health.contributor.Status;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DelegatingDataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;

@DisplayName("定序不息")
class SequencerThreadTest {
  private final Bench bench = new Bench();
  private final Cut source = new Cut(bench.database.as(bench.database.application()));
  private final JdbcClient jdbc = JdbcClient.create(source);
  private final LedgerSignal signal = new LedgerSignal();
  private final LedgerLag lag = new LedgerLag(jdbc, Beat.NONE);
  private final SequencerThread thread = thread(Beat.NONE);
  private final LedgerHealth health = new LedgerHealth(thread, lag);

  @BeforeEach
  void start() {
    thread.start();
  }

  @AfterEach
  void stop() {
    thread.stop();
    assertThat(thread.isRunning()).isFalse();
  }

  @Test
  @DisplayName("本进程提交，立即入账；别的进程提交，随即入账")
  void commits_are_settled_with_and_without_a_signal() throws Exception {
    bench.append("lamp:a", 0);
    signal.committed();
    assertThat(bench.settled.await(1, Duration.ofSeconds(5))).isTrue();
    bench.append("lamp:a", 1);
    assertThat(bench.settled.await(2, Duration.ofSeconds(5))).isTrue();
  }

  @Test
  @DisplayName("数据库断而复通，自行接续，健康状况说明缘由")
  void an_outage_is_told_and_survived() throws Exception {
    bench.append("lamp:a", 0);
    assertThat(bench.settled.await(1, Duration.ofSeconds(5))).isTrue();
    source.cut = true;
    await().untilAsserted(() -> assertThat(health.health().getStatus()).isEqualTo(Status.DOWN));
    assertThat(health.health().getDetails()).containsKey("reason");
    bench.append("lamp:a", 1);

    source.cut = false;
    assertThat(bench.settled.await(2, Duration.ofSeconds(5))).isTrue();
    await().untilAsserted(() -> assertThat(health.health().getStatus()).isEqualTo(Status.UP));
  }

  @Test
  @DisplayName("未入账者计数计龄")
  void what_is_not_settled_is_counted() throws Exception {
    thread.stop();
    bench.append("lamp:a", 0);
    bench.settleAll();
    bench.appendMany("lamp:b", 3);
    var fresh = new LedgerLag(jdbc, Beat.NONE);

    assertThat(fresh.measure().leaves()).isEqualTo(1);
    assertThat(fresh.measure().unsettled()).isEqualTo(3);
    await().untilAsserted(() -> assertThat(fresh.measure().age()).isPositive());
    bench.settleAll();
    await().untilAsserted(() -> assertThat(fresh.measure()).isEqualTo(settled(4)));
  }

  @Test
  @DisplayName("停顿不越过下一拍；无拍照旧")
  void a_pause_never_goes_past_a_beat() {
    var beat = new Beat(Duration.ofMillis(30));
    for (int i = 0; i < 1_000; i++) {
      assertThat(beat.within(Duration.ofMillis(50))).isBetween(Duration.ofMillis(1), beat.every());
    }
    assertThat(beat.within(Duration.ZERO)).isZero();
    assertThat(Beat.NONE.within(Duration.ofMillis(50))).isEqualTo(Duration.ofMillis(50));
  }

  private SequencerThread thread(Beat beat) {
    var sequencer =
        new Sequencer(
            "power-list",
            jdbc,
            new JdbcTransactionManager(source),
            bench.settled,
            SealedNames.NONE,
            beat);
    return new SequencerThread(sequencer, bench.settled, signal, beat);
  }

  private static LedgerLag.Lag settled(long leaves) {
    return new LedgerLag.Lag(leaves, 0, Duration.ZERO);
  }

  /** A database that can be cut off. */
  private static final class Cut extends DelegatingDataSource {
    private volatile boolean cut;

    Cut(DataSource target) {
      super(target);
    }

    @Override
    public Connection getConnection() throws SQLException {
      if (cut) {
        throw new SQLException("the line is cut", "08006");
      }
      return super.getConnection();
    }
  }
}
