package cn.micropower.load.client;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("一轮测量的数字")
class RoundTest {

  @Test
  @DisplayName("一百次中,第九十九慢的是 p99,第五十慢的是 p50;只有一次,都是它")
  void a_percentile_is_the_latency_that_so_many_did_not_exceed() {
    assertThat(of(LongStream.rangeClosed(1, 100).toArray()).millis(99)).isEqualTo(99);
    assertThat(of(LongStream.rangeClosed(1, 100).toArray()).millis(50)).isEqualTo(50);
    assertThat(of(7).millis(1)).isEqualTo(7);
    assertThat(of(7).millis(99)).isEqualTo(7);
  }

  @Test
  @DisplayName("什么也没办成,就没有时延可说")
  void without_an_accepted_request_there_is_no_latency() {
    assertThat(of().millis(99)).isNaN();
    assertThat(of().perSecond()).isZero();
  }

  @Test
  @DisplayName("各人的数合在一起,从快到慢;没办成的另算,留下一句为什么")
  void what_the_clients_did_is_put_together() {
    var quick = new Tally.Work(new long[] {3, 1}, 0, null);
    var unlucky = new Tally.Work(new long[] {2}, 4, "503");

    var round = Round.of(Duration.ofSeconds(2), List.of(quick, unlucky));

    assertThat(round.nanos()).containsExactly(1, 2, 3);
    assertThat(round.failures()).isEqualTo(4);
    assertThat(round.complaint()).isEqualTo("503");
    assertThat(round.perSecond()).isEqualTo(1.5);
  }

  @Test
  @DisplayName("几轮取中间的一轮,不取最快的")
  void the_middle_round_counts() {
    var rounds = List.of(of(1, 1, 1), of(1), of(1, 1));

    assertThat(Round.median(rounds).accepted()).isEqualTo(2);
  }

  private static Round of(long... millis) {
    var nanos = LongStream.of(millis).map(TimeUnit.MILLISECONDS::toNanos).toArray();
    return new Round(Duration.ofSeconds(1), nanos, 0, null);
  }
}
