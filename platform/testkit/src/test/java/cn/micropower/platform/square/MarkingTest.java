package cn.micropower.platform.square;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("标记：重复的、别人办过的、缺了叶的")
class MarkingTest extends Evening {

  @Test
  @DisplayName("重复的记录毫无效果")
  void a_duplicate_changes_nothing() {
    var bulb = bulb();
    List<ProducerRecord<String, byte[]>> told = new ArrayList<>();
    for (int watts = 20; watts < 40; watts++) {
      told.add(dusk(bulb, watts));
    }
    street.send(told);
    street.send(told.getFirst(), told.get(7), told.getLast());
    awaitMark(dusk(bulb, 99));
    assertThat(story(bulb)).hasSize(22).endsWith("lit:39", "lit:99").doesNotHaveDuplicates();
  }

  @Test
  @DisplayName("效果之后、位点之前崩溃：从头再读，效果仍只一次")
  void a_lost_offset_costs_a_second_reading_and_nothing_else() {
    var bulb = bulb();
    awaitMark(dusk(bulb, 60));
    jdbc.sql("update inbox_mark set record_offset = -1").update();
    awaitMark(dusk(bulb, 61));
    assertThat(story(bulb)).containsExactly("hung", "lit:60", "lit:61");
  }

  @Test
  @DisplayName("别的读者已经处理过的，这个读者不再处理")
  void what_another_reader_has_taken_over_is_left_alone() {
    var bulb = bulb();
    awaitMark(dusk(bulb, 60));
    var taken = street.settle(new StreetFact.DuskFell(bulb, 61));
    jdbc.sql(
            "update inbox_mark set leaf = ? where partition = ? and consumer_group like"
                + " '%policies'")
        .params(Street.leaf(taken), taken.partition())
        .update();
    street.send(taken);
    awaitMark(dusk(bulb, 62));
    assertThat(story(bulb)).containsExactly("hung", "lit:60", "lit:62");
  }

  @Test
  @DisplayName("少一片叶：停住并报警，别的分区照走；补到后自愈，次序不乱")
  void a_hole_stops_its_partition_until_it_is_filled() {
    var partition = 3;
    var bulbs = Street.neighbours(partition).limit(2).map(Evening::bought).toList();
    var elsewhere = bought(Street.neighbours(5).findFirst().orElseThrow());
    var bulb = bulbs.getFirst();
    awaitMark(dusk(bulb, 20));
    var missing = street.settle(new StreetFact.DuskFell(bulb, 21));
    var after = dusk(bulb, 22);
    var later = dusk(bulbs.getLast(), 23);
    await().atMost(PATIENCE).untilAsserted(() -> assertThat(health()).hasStatus(503));
    assertThat(health()).bodyText().contains("leaf " + Street.leaf(after));
    await().atMost(PATIENCE).until(() -> gauge("micropower.inbox.stopped") == 1);
    awaitMark(dusk(elsewhere, 60));
    assertThat(story(bulb)).containsExactly("hung", "lit:20");
    street.send(missing);
    awaitMark(later);
    assertThat(story(bulb)).containsExactly("hung", "lit:20", "lit:21", "lit:22");
    await().atMost(PATIENCE).untilAsserted(() -> assertThat(health()).hasStatusOk());
  }

  private double gauge(String name) {
    return meters.get(name).tag("group", "square-policies").gauge().value();
  }
}
