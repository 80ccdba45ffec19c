package cn.micropower.platform.square;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import cn.micropower.platform.inbox.Doer;
import cn.micropower.platform.seal.SealRing;
import cn.micropower.platform.square.StreetFact.BulbBought;
import cn.micropower.platform.square.StreetFact.DawnBroke;
import cn.micropower.platform.square.StreetFact.Swept;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

class InboxTest extends Evening {
  private static final Logger LOG = LoggerFactory.getLogger(InboxTest.class);

  @Test
  @DisplayName("别家的事实到了：此处有其效果，写明谁做、因何而做")
  void a_fact_has_its_effect_and_the_effect_its_cause() {
    var bulb = bulb();
    var dusk = dusk(bulb, 60);
    awaitMark(dusk);
    assertThat(story(bulb)).containsExactly("hung", "lit:60");
    var metadata =
        jdbc.sql(
                """
                select convert_from(meta_data, 'UTF8') from domain_event
                where aggregate_identifier = ? and payload_type = 'bulb.lit'
                """)
            .param(bulb)
            .query(String.class)
            .single();
    assertThat(metadata)
        .contains("\"actor\":\"policy:when-dusk-fell-then-light-bulb\"")
        .contains("\"role\":\"POLICY\"")
        .contains("\"correlationId\":\"correlation-" + Street.leaf(dusk) + "\"")
        .contains("\"causationId\":\"" + text(dusk, "ce_id") + "\"");
  }

  @Test
  @DisplayName("策略得知谁做的、因何而做；未说者为空")
  void a_policy_is_told_who_did_it_and_why() {
    var bulb = bulb();
    var dusk = dusk(bulb, 60);
    awaitMark(dusk);
    var arrival = SquarePolicies.ARRIVALS.get(text(dusk, "ce_id"));
    assertThat(arrival.doer())
        .isEqualTo(new Doer("person:lamplighter", "LAMPLIGHTER", "post:lamplighter"));
    assertThat(arrival.causation()).isEqualTo("cause-" + Street.leaf(dusk));
    var anonymous = Street.without(street.settle(new StreetFact.DuskFell(bulb, 61)), "mp-actor");
    street.send(anonymous);
    awaitMark(anonymous);
    var untold = SquarePolicies.ARRIVALS.get(text(anonymous, "ce_id"));
    assertThat(untold.doer()).isEqualTo(new Doer(null, "LAMPLIGHTER", "post:lamplighter"));
  }

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
  @DisplayName("不出门的、无人等的：只挪标记")
  void what_nobody_waits_for_moves_the_mark() {
    var bulb = bulb();
    street.keepToItself(bulb);
    awaitMark(street.tell(new Swept(bulb)));
    awaitMark(dusk(bulb, 60));
    assertThat(story(bulb)).containsExactly("hung", "lit:60");
  }

  @Test
  @DisplayName("没有钥匙：密封的只挪标记，不停放")
  void a_sealed_fact_passes_by_whoever_holds_no_key() {
    var bulb = bulb();
    var ring = SealRing.parse("any:AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=");
    var sealed = street.seal(ring, "sealed:" + bulb, new StreetFact.BlackoutFeared(bulb, 60));
    street.send(sealed);
    awaitMark(sealed);
    assertThat(story(bulb)).containsExactly("hung");
    assertThat(parkedErrors("sealed:" + bulb)).isEmpty();
  }

  @Test
  @DisplayName("策略之令被规则拒绝：留痕，什么也不做，标记前移；另一策略照办")
  void a_refused_order_is_recorded_and_the_mark_moves_on() {
    var bulb = bulb();
    awaitMark(street.tell(new DawnBroke(bulb)));
    assertThat(story(bulb)).containsExactly("hung");
    assertThat(story(bulb + "-spare")).containsExactly("hung");
    var refusal =
        jdbc.sql(
                """
                select convert_from(payload, 'UTF8') || convert_from(meta_data, 'UTF8')
                from domain_event where payload_type = 'refusal.recorded'
                  and convert_from(payload, 'UTF8') like ?
                """)
            .param("%" + bulb + "%")
            .query(String.class)
            .single();
    assertThat(refusal)
        .contains("\"rule\":\"BULB_IS_DARK\"", "\"target\":\"" + bulb + "\"", "PutOutBulb")
        .contains("policy:when-dawn-broke-then-put-out-bulb", "\"unit\":\"unit:village\"");
    awaitMark(dusk(bulb, 60));
    assertThat(story(bulb)).containsExactly("hung", "lit:60");
  }

  @Test
  @DisplayName("所要建立的已经在：不再建立，继续")
  void what_stands_already_is_not_created_again() {
    var bulb = bulb();
    awaitMark(street.tell(new BulbBought(bulb, Square.PLACE)));
    awaitMark(dusk(bulb, 60));
    assertThat(story(bulb)).containsExactly("hung", "lit:60");
    assertThat(parkedErrors(bulb)).isEmpty();
  }

  @Test
  @DisplayName("所需未到：等一等，到了就办")
  void what_comes_too_early_waits() {
    var bulb = bulb();
    var early = dusk(bulb, SquarePolicies.EARLY);
    SquarePolicies.ARRIVED.set(true);
    awaitMark(early);
    assertThat(parkedErrors(bulb)).isEmpty();
    assertThat(story(bulb)).containsExactly("hung", "lit:14");
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

  private List<String> replica() {
    return jdbc.sql("select bulb || ' ' || said from replica_bulb order by bulb")
        .query(String.class)
        .list();
  }

  private double gauge(String name) {
    return meters.get(name).tag("group", "square-policies").gauge().value();
  }

  private static String text(ProducerRecord<String, byte[]> record, String header) {
    return new String(record.headers().lastHeader(header).value(), UTF_8);
  }
}
