package cn.micropower.platform.square;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

@DisplayName("从发生到见效的时长")
class PaceTest extends Evening {
  private static final Logger LOG = LoggerFactory.getLogger(PaceTest.class);

  /** To the moment when the effect is decided; its commit, one disk write later, is not counted. */
  @Test
  @DisplayName("每秒二十件：从发生到见效的时长")
  void twenty_facts_a_second_take_effect_soon() throws InterruptedException {
    var bulb = bulb();
    awaitMark(dusk(bulb, 1));
    var pace = new CountDownLatch(1);
    var happened = new HashMap<String, Instant>();
    for (int watts = 100; watts < 200; watts++) {
      var record = dusk(bulb, watts);
      happened.put("correlation-" + Street.leaf(record), Street.time(record));
      assertThat(pace.await(50, TimeUnit.MILLISECONDS)).isFalse();
    }
    awaitMark(dusk(bulb, 200));
    var taken =
        jdbc
            .sql(
                """
                select convert_from(meta_data, 'UTF8')::json ->> 'correlationId', time_stamp
                from domain_event where aggregate_identifier = ?
                """)
            .param(bulb)
            .query((row, _) -> Map.entry(row.getString(1), Instant.parse(row.getString(2))))
            .list()
            .stream()
            .filter(effect -> happened.containsKey(effect.getKey()))
            .map(effect -> Duration.between(happened.get(effect.getKey()), effect.getValue()))
            .map(Duration::toMillis)
            .sorted()
            .toList();
    assertThat(taken).hasSize(100);
    LOG.info(
        "inbox: p50 {} ms, p99 {} ms, longest {} ms",
        taken.get(50),
        taken.get(98),
        taken.getLast());
    assertThat(taken.get(50)).isLessThan(500);
  }
}
