package cn.micropower.platform.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import cn.micropower.contracts.ledger.LeafEntry;
import cn.micropower.platform.seal.SealedNames;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("候拍")
class BeatTest {
  private static final String SECRET = "case.opened";
  private static final SealedNames NAMES =
      new SealedNames(Set.of(SECRET), Set.of(SECRET, "java.lang.String"));
  private static final Beat DAILY = new Beat(Duration.ofDays(1));
  private static final Beat OFTEN = new Beat(Duration.ofMillis(1));

  private final Bench bench = new Bench(NAMES, DAILY);

  @Test
  @DisplayName("公开的立即入账，密封的等到下一拍，次序不乱")
  void open_ones_go_at_once_and_sealed_ones_with_the_beat() throws SQLException {
    bench.append(SECRET, "sealed:x", 0);
    bench.append("lamp:a", 0);
    bench.append(SECRET, "sealed:y", 0);
    bench.settleAll();
    bench.append(SECRET, "sealed:x", 1);
    bench.append("lamp:a", 1);
    bench.settleAll();
    assertThat(aggregates()).containsExactly("lamp:a@0", "lamp:a@1");

    settleAtTheBeat(5);
    assertThat(aggregates())
        .containsExactly("lamp:a@0", "lamp:a@1", "sealed:x@0", "sealed:y@0", "sealed:x@1");
    assertThat(new Agreement(bench.jdbc).flaw()).isEmpty();
    assertThat(bench.jdbc.sql("select count(*) from ledger_waiting").query(Long.class).single())
        .isZero();
  }

  @Test
  @DisplayName("一批之内密封的在后；叶上没有总序号，看不出中间少了什么")
  void no_leaf_tells_what_lay_between() throws SQLException {
    var atOnce = bench.sequencer();
    bench.append("lamp:a", 0);
    bench.append(SECRET, "sealed:x", 0);
    bench.append("lamp:a", 1);
    atOnce.settle();
    assertThat(aggregates()).containsExactly("lamp:a@0", "lamp:a@1", "sealed:x@0");
    assertThat(bench.jdbc.sql("select entry from ledger_leaf").query(byte[].class).list())
        .allSatisfy(entry -> assertThat(LeafEntry.decode(entry).globalIndex()).isZero());
  }

  @Test
  @DisplayName("候拍的不算落后；过了拍还在，才算")
  void what_waits_for_the_next_beat_is_not_behind() throws Exception {
    bench.append(SECRET, "sealed:x", 0);
    assertThat(new LedgerLag(bench.jdbc, DAILY).measure().unsettled()).isZero();
    bench.settleAll();
    var patient = new LedgerLag(bench.jdbc, DAILY);
    var late = new LedgerLag(bench.jdbc, OFTEN);
    patient.measure();
    await().untilAsserted(() -> assertThat(late.measure().unsettled()).isEqualTo(1));
    assertThat(patient.measure().unsettled()).isZero();
  }

  private void settleAtTheBeat(int leaves) {
    var sequencer = bench.sequencer(OFTEN);
    await()
        .until(
            () -> {
              sequencer.settle();
              return bench.settled.value() == leaves;
            });
  }

  private List<String> aggregates() {
    return bench.lines().stream().map(line -> line.aggregate() + "@" + line.sequence()).toList();
  }
}
