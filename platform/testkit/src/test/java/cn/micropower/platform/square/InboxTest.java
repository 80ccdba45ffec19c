package cn.micropower.platform.square;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import cn.micropower.platform.inbox.Doer;
import cn.micropower.platform.seal.SealRing;
import cn.micropower.platform.square.StreetFact.BulbBought;
import cn.micropower.platform.square.StreetFact.DawnBroke;
import cn.micropower.platform.square.StreetFact.Swept;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("收件：别家的事实，此处的效果")
class InboxTest extends Evening {

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

  private static String text(ProducerRecord<String, byte[]> record, String header) {
    return new String(record.headers().lastHeader(header).value(), UTF_8);
  }
}
