package cn.micropower.platform.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.micropower.platform.seal.SealedNames;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.TransactionSystemException;
import org.springframework.transaction.support.DefaultTransactionStatus;
import org.springframework.transaction.support.TransactionTemplate;

@DisplayName("定序的界限")
class FencingTest {
  private final Bench bench = new Bench();

  @Test
  @DisplayName("中途失败，什么也不留下")
  void a_failed_commit_leaves_nothing() throws SQLException {
    bench.append("lamp:a", 0);
    var source = bench.connection();
    var dying =
        new JdbcTransactionManager(source) {
          @Override
          protected void doCommit(DefaultTransactionStatus status) {
            doRollback(status);
            throw new TransactionSystemException("the process dies here");
          }
        };
    var sequencer =
        new Sequencer(
            "power-list",
            JdbcClient.create(source),
            dying,
            bench.settled,
            SealedNames.NONE,
            Beat.NONE);

    assertThatThrownBy(sequencer::settle).isInstanceOf(TransactionSystemException.class);
    assertThat(bench.lines()).isEmpty();
    assertThat(state("turn = 0 and size = 0")).isTrue();
    assertThat(bench.settled.value()).isZero();

    bench.settleAll();
    assertThat(bench.lines()).hasSize(1);
  }

  @Test
  @DisplayName("被抢先者一行也写不进")
  void one_who_was_overtaken_writes_nothing() throws SQLException {
    bench.append("lamp:a", 0);
    var transaction = new TransactionTemplate(new JdbcTransactionManager(bench.connection()));
    LedgerState.Found found = transaction.execute(status -> LedgerState.read(bench.jdbc));
    bench.settleAll();

    LedgerState stale = found.state().after(found.state().tree(), found.now(), false, 0);
    assertThat(stale.write(bench.jdbc)).isFalse();
    assertThat(bench.lines()).hasSize(1);
  }

  @Test
  @DisplayName("两个定序器赛跑，每个事件只入账一次")
  void two_sequencers_race_and_every_event_stands_once() throws Exception {
    int events = 400;
    var writing = new AtomicBoolean(true);
    List<Thread> racers =
        List.of(racer(bench.sequencer(), writing), racer(bench.sequencer(), writing));
    racers.forEach(Thread::start);
    for (int i = 0; i < events; i++) {
      bench.append("lamp:" + i % 7, i / 7);
    }
    writing.set(false);
    for (Thread racer : racers) {
      racer.join();
    }
    bench.settleAll();

    List<Bench.Line> lines = bench.lines();
    assertThat(lines).hasSize(events);
    assertThat(lines).extracting(Bench.Line::globalIndex).doesNotHaveDuplicates();
    for (int i = 0; i < events; i++) {
      assertThat(lines.get(i).leafIndex()).isEqualTo(i);
    }
  }

  @Test
  @DisplayName("无事不写")
  void an_idle_ledger_is_not_written() throws SQLException {
    bench.append("lamp:a", 0);
    bench.settleAll();
    String before = version();
    for (int i = 0; i < 5; i++) {
      try (Connection elsewhere = bench.transaction()) {
        Bench.takeId(elsewhere);
        elsewhere.commit();
      }
      assertThat(bench.sequencer.settle()).isEqualTo(Sequencer.Turn.NOTHING);
    }

    assertThat(version()).isEqualTo(before);
  }

  @Test
  @DisplayName("恢复转储后事务号倒退，宁停不丢")
  void a_restored_dump_is_not_settled_on() throws SQLException {
    bench.append("lamp:a", 0);
    bench.settleAll();
    bench.jdbc.sql("update ledger_state set last_snapshot = '900000000:900000000:'").update();
    bench.append("lamp:a", 1);

    assertThatIllegalStateException()
        .isThrownBy(bench.sequencer::settle)
        .withMessageContaining("events would be lost");
    assertThat(bench.lines()).hasSize(1);

    bench.jdbc.sql("update ledger_state set last_snapshot = '3:3:'").update();
    assertThatIllegalStateException()
        .as("the ids have caught up, what came meanwhile would still be lost")
        .isThrownBy(bench.sequencer::settle);
  }

  private boolean state(String condition) {
    return bench
        .jdbc
        .sql("select " + condition + " from ledger_state")
        .query(Boolean.class)
        .single();
  }

  private String version() {
    return bench
        .jdbc
        .sql("select xmin || ' ' || ctid from ledger_state")
        .query(String.class)
        .single();
  }

  private static Thread racer(Sequencer sequencer, AtomicBoolean writing) {
    return Thread.ofPlatform()
        .unstarted(
            () -> {
              while (writing.get()) {
                sequencer.settle();
              }
            });
  }
}
