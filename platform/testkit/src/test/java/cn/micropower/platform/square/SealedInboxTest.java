package cn.micropower.platform.square;

import static cn.micropower.platform.square.SquarePolicies.DARK;
import static cn.micropower.platform.square.SquarePolicies.FAULTY;
import static cn.micropower.platform.square.SquarePolicies.OPENLY;
import static cn.micropower.platform.square.SquarePolicies.UNGRANTED;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import cn.micropower.platform.eventstore.StoredTypes;
import cn.micropower.platform.inbox.Doer;
import cn.micropower.platform.seal.SealRing;
import cn.micropower.platform.square.StreetFact.BlackoutFeared;
import cn.micropower.platform.square.Wake.WakeHeld;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Instant;
import java.util.Base64;
import java.util.UUID;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

@ExtendWith(OutputCaptureExtension.class)
@Import(SealedInboxTest.Secrets.class)
class SealedInboxTest extends Evening {
  private static final String NEW = key("new", 1);
  private static final String OLD = key("old", 2);
  private static final SealRing RING = SealRing.parse(NEW);

  /** What the square keeps to itself. */
  @TestConfiguration(proxyBeanMethods = false)
  static class Secrets {
    @Bean
    StoredTypes wakes() {
      return StoredTypes.of(WakeHeld.class);
    }
  }

  @DynamicPropertySource
  static void keys(DynamicPropertyRegistry registry) throws IOException {
    var file = Files.writeString(Files.createTempFile("seal", "keys"), NEW + "\n" + OLD + "\n");
    registry.add("micropower.seal.key-file", file::toString);
    registry.add("micropower.ledger.beat", () -> "200ms");
  }

  @Test
  @DisplayName("持钥者启封：策略照办，时刻、来由都在封内")
  void who_holds_the_key_acts_on_it() {
    var wake = sealed();
    var feared = feared(RING, sealed(), wake, 60);
    awaitMark(feared);
    assertThat(story(wake)).containsExactly("held:60");
    var arrival = SquarePolicies.ARRIVALS.get(id(feared));
    assertThat(arrival.sealed()).isTrue();
    assertThat(arrival.time()).isEqualTo(Instant.parse("2026-11-20T01:02:03.456Z"));
    assertThat(arrival.correlation()).isEqualTo("sealed-correlation");
    assertThat(arrival.doer()).isEqualTo(new Doer(null, "WATCHMAN", null));
    assertThat(metadata(wake))
        .contains("\"correlationId\":\"sealed-correlation\"", "\"sealedCause\":true");
  }

  @Test
  @DisplayName("封外添写的不作数：谁做的，只看封内")
  void what_was_added_outside_counts_for_nothing() {
    var record = street.seal(RING, sealed(), new BlackoutFeared(sealed(), 62));
    var forged = Street.with(Street.with(record, "mp-actor", "person:li"), "mp-post", "post:li");
    street.send(forged);
    awaitMark(forged);
    assertThat(SquarePolicies.ARRIVALS.get(id(forged)).doer())
        .isEqualTo(new Doer(null, "WATCHMAN", null));
  }

  @Test
  @DisplayName("旧钥匙封的，换钥之后照样打得开")
  void what_the_old_key_sealed_still_opens() {
    var wake = sealed();
    awaitMark(feared(SealRing.parse(OLD), sealed(), wake, 61));
    assertThat(story(wake)).containsExactly("held:61");
  }

  @Test
  @DisplayName("封内空无一物：只挪标记")
  void an_empty_one_moves_the_mark() {
    var nothing = street.seal(RING, sealed(), null);
    street.send(nothing);
    awaitMark(nothing);
    assertThat(parkedErrors(nothing.key())).isEmpty();
  }

  @Test
  @DisplayName("打不开的停放，其后排队，别的照走；明文哪里都不见")
  void what_does_not_open_is_parked_and_nothing_of_it_shows(CapturedOutput output) {
    var wake = sealed();
    var aggregate = sealed();
    var whole = street.seal(RING, aggregate, new BlackoutFeared(wake, 60));
    street.send(spoilt(whole));
    var behind = feared(RING, aggregate, wake, 61);
    awaitMark(behind);
    assertThat(story(wake)).isEmpty();
    assertThat(parkedErrors(aggregate)).containsExactly("it does not open with its key");
    assertThat(parked("OPERATOR"))
        .bodyText()
        .contains(aggregate, "\"count\":2")
        .doesNotContain("blackout", wake);
    assertThat(stored(aggregate)).hasSize(2).noneMatch(row -> row.contains(wake));
    assertThat(operator("/parked/" + parkedId(aggregate) + "/discards", "{\"reason\":\"spoilt\"}"))
        .hasStatusOk();
    await().atMost(PATIENCE).until(() -> story(wake).contains("held:61"));
    assertThat(output).doesNotContain("blackout", "Blackout");
  }

  @Test
  @DisplayName("无此钥匙：停放并说出缺哪一把")
  void a_key_that_is_not_held_is_named() {
    var aggregate = sealed();
    awaitMark(feared(SealRing.parse(key("foreign", 3)), aggregate, bulb(), 60));
    assertThat(parkedErrors(aggregate))
        .containsExactly("it is sealed under the key foreign, which is not held here");
  }

  @Test
  @DisplayName("启封之后办不了：只说是哪类毛病，不说是什么事、在何处")
  void a_failure_behind_the_seal_tells_its_kind_alone(CapturedOutput output) {
    var faulty = sealed();
    var ungranted = sealed();
    feared(RING, faulty, bulb(), FAULTY);
    feared(RING, ungranted, bulb(), UNGRANTED);
    await().atMost(PATIENCE).until(() -> !parkedErrors(faulty).isEmpty());
    await().atMost(PATIENCE).until(() -> !parkedErrors(ungranted).isEmpty());
    assertThat(parkedErrors(faulty)).containsExactly("a sealed fact: fault");
    assertThat(parkedErrors(ungranted)).containsExactly("a sealed fact: fault");
    assertThat(output).doesNotContain("Zhang San", "SmashBulb", "blackout", "Blackout");
  }

  @Test
  @DisplayName("由密封之事而来的公开之事：不让它发生，免得看出有密封的缘由")
  void what_it_leads_to_does_not_happen_in_the_open() {
    var bulb = bulb();
    var aggregate = sealed();
    feared(RING, aggregate, bulb, OPENLY);
    await().atMost(PATIENCE).until(() -> !parkedErrors(aggregate).isEmpty());
    assertThat(parkedErrors(aggregate)).containsExactly("a sealed fact: fault");
    assertThat(story(bulb)).doesNotContain("lit:" + OPENLY);
  }

  @Test
  @DisplayName("由密封之事而来的拒绝，自己也密封")
  void a_refusal_does_not_lead_back_to_it() {
    var bulb = bulb();
    awaitMark(feared(RING, sealed(), bulb, DARK));
    var refusal =
        jdbc.sql(
                """
                select aggregate_identifier || ' ' || payload_type from domain_event
                where convert_from(payload, 'UTF8') like ?
                """)
            .param("%→ PutOutBulb%" + bulb + "%")
            .query(String.class)
            .single();
    assertThat(refusal).startsWith("sealed:").endsWith(" refusal.kept");
  }

  private static ProducerRecord<String, byte[]> feared(
      SealRing ring, String aggregate, String bulb, int watts) {
    var record = street.seal(ring, aggregate, new BlackoutFeared(bulb, watts));
    street.send(record);
    return record;
  }

  private static ProducerRecord<String, byte[]> spoilt(ProducerRecord<String, byte[]> record) {
    var value = record.value().clone();
    value[value.length / 2] ^= 1;
    return new ProducerRecord<>(
        record.topic(), record.partition(), record.key(), value, record.headers());
  }

  private static String sealed() {
    return "sealed:" + UUID.randomUUID();
  }

  private static String key(String id, int fill) {
    var bytes = new byte[32];
    java.util.Arrays.fill(bytes, (byte) fill);
    return id + ":" + Base64.getEncoder().encodeToString(bytes);
  }

  private static String id(ProducerRecord<String, byte[]> record) {
    return new String(record.headers().lastHeader("ce_id").value(), UTF_8);
  }

  private java.util.List<String> stored(String aggregate) {
    return jdbc.sql(
            """
            select r.headers || encode(r.value, 'escape') from inbox_parked_record r
            join inbox_parked p on r.parked = p.id
            where p.aggregate = ? and p.consumer_group = 'square-policies'
            """)
        .param(aggregate)
        .query(String.class)
        .list();
  }

  private String metadata(String aggregate) {
    return jdbc.sql(
            """
            select convert_from(meta_data, 'UTF8') from domain_event
            where aggregate_identifier = ?
            """)
        .param(aggregate)
        .query(String.class)
        .single();
  }
}
