package cn.micropower.platform.square;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import cn.micropower.platform.square.StreetFact.DawnBroke;
import cn.micropower.platform.square.StreetFact.Swept;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("副本重建")
class RebuildTest extends Evening {

  @Test
  @DisplayName("副本清空重建，与先前一致；其间不漏新事")
  void a_rebuilt_replica_says_what_it_said_before() {
    var bulb = bulb();
    street.keepToItself(bulb);
    for (int watts = 20; watts < 30; watts++) {
      dusk(bulb, watts);
    }
    var last = street.tell(new DawnBroke(bulb));
    await()
        .atMost(PATIENCE)
        .until(() -> mark("square-replica-bulbs", last.partition()) >= Street.leaf(last));
    var before = replica();
    assertThat(before).anyMatch(row -> row.endsWith("dusk:28 dusk:29 dawn"));
    assertThat(operator("/replicas/lanterns/rebuilds", "")).hasStatus(404);
    jdbc.sql("update replica_bulb set said = 'nonsense'").update();
    assertThat(operator("/replicas/bulbs/rebuilds", "")).hasStatusOk();
    await().atMost(PATIENCE).untilAsserted(() -> assertThat(replica()).isEqualTo(before));
    var news = street.tell(new Swept(bulb));
    await()
        .atMost(PATIENCE)
        .until(() -> mark("square-replica-bulbs", news.partition()) >= Street.leaf(news));
    assertThat(replica()).anyMatch(row -> row.endsWith("dusk:29 dawn swept"));
  }

  private List<String> replica() {
    return jdbc.sql("select bulb || ' ' || said from replica_bulb order by bulb")
        .query(String.class)
        .list();
  }
}
