package cn.micropower.platform.house;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.jwt;

import cn.micropower.contracts.ledger.LeafEntry;
import cn.micropower.contracts.record.Topic;
import cn.micropower.platform.command.Work;
import cn.micropower.platform.house.Whispers.Blurted;
import cn.micropower.platform.house.Whispers.Hummed;
import cn.micropower.platform.house.Whispers.Kept;
import cn.micropower.platform.house.Whispers.Told;
import cn.micropower.platform.seal.SealRing;
import cn.micropower.platform.testkit.Database;
import cn.micropower.platform.testkit.Kafka;
import cn.micropower.platform.testkit.Postgres;
import cn.micropower.platform.testkit.TopicCheck;
import cn.micropower.platform.testkit.TopicReader;
import cn.micropower.platform.testkit.TopicRecord;
import io.micrometer.core.instrument.MeterRegistry;
import java.io.IOException;
import java.io.UnsupportedEncodingException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.apache.kafka.common.header.Header;
import org.axonframework.eventhandling.EventBus;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** A house that keeps confidences, refusals among them; in a database that no other one settles. */
@SpringBootTest(
    classes = TestHouse.class,
    properties = {
      "micropower.service=lantern",
      "micropower.refusals.sealed=true",
      "micropower.ledger.beat=200ms"
    })
@AutoConfigureMockMvc
@Import(Whispers.class)
@DirtiesContext
@DisplayName("密封的样板间接上 Kafka")
class SealedHouseTest {
  private static final Topic TOPIC = new Topic("lantern");
  private static final Database DATABASE = Postgres.database();
  private static final Map<String, Object> OFFICIAL =
      Map.of("actor", "person:li", "post", "post:keeper", "role", "keeper", "correlationId", "c:1");

  @Autowired Work work;
  @Autowired EventBus store;
  @Autowired SealRing ring;
  @Autowired MeterRegistry meters;
  @Autowired MockMvcTester http;
  @Autowired JdbcClient jdbc;

  @DynamicPropertySource
  static void properties(DynamicPropertyRegistry registry) throws IOException {
    DATABASE.properties(registry);
    Kafka.empty(TOPIC);
    Kafka.properties(registry);
    var file = Files.createTempFile("seal", "keys");
    Files.writeString(file, "2026-a:AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=");
    registry.add("micropower.seal.key-file", file::toString);
  }

  @Test
  @DisplayName("密封之事上路：谁也看不出是什么、谁做的、何时；持钥者读到全部")
  void a_sealed_fact_travels_shut() throws Exception {
    var aggregate = happens(new Told("arson"));
    var record = awaitRecord(aggregate);

    assertThat(LeafEntry.decode(record.entry()).isSealed()).isTrue();
    assertThat(Stream.of(record.raw().headers().toArray()).map(Header::key))
        .containsExactlyInAnyOrder(
            "mp-leaf",
            "mp-prev",
            "mp-sequence",
            "ce_specversion",
            "ce_id",
            "ce_source",
            "ce_subject",
            "ce_time",
            "ce_type",
            "content-type");
    assertThat(record.header("ce_type")).isEqualTo("sealed");
    assertThat(record.header("ce_time")).endsWith("T16:00:00Z");
    assertThat(record.header("content-type")).isEqualTo("application/octet-stream");
    assertThat(text(record)).doesNotContain("whisper", "arson", "person:li", "keeper", "c:1");

    var content = ring.open(record.entry(), record.raw().value());
    assertThat(new String(content.json(), UTF_8)).isEqualTo("{\"word\":\"arson\"}");
    assertThat(content.headers())
        .containsEntry("ce_type", "lantern.whispered")
        .containsEntry("mp-revision", "1")
        .containsEntry("mp-actor", "person:li")
        .containsEntry("mp-correlation", "c:1");
  }

  @Test
  @DisplayName("外传的和不外传的，样子大小都一样；主题仍是账本")
  void what_stays_looks_like_what_leaves() throws Exception {
    var told = awaitRecord(happens(new Told("x".repeat(3_000))));
    var kept = awaitRecord(happens(new Kept("arson")));

    assertThat(kept.raw().value()).hasSameSizeAs(told.raw().value());
    assertThat(text(kept)).doesNotContain("whisper", "arson");
    assertThat(ring.open(kept.entry(), kept.raw().value()).json()).isNull();
    assertThat(TopicCheck.of(Kafka.servers(), TOPIC, DATABASE.as(DATABASE.owner())).faults())
        .isEmpty();
  }

  @Test
  @DisplayName("要密封而未密封地存的，不让它发生")
  void a_confidence_does_not_leave_in_the_open() {
    assertThatThrownBy(() -> happens("blurt:" + UUID.randomUUID(), new Blurted("arson")))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageNotContaining("arson")
        .hasMessageContaining("both are sealed or none");
  }

  @Test
  @DisplayName("密封的只在无名之流，无名之流只有密封的")
  void what_is_sealed_and_nothing_else_stands_in_a_nameless_stream() {
    assertThatThrownBy(() -> happens("whisper:" + UUID.randomUUID(), new Kept("arson")))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("stands in a stream");
    assertThatThrownBy(() -> happens("sealed:" + UUID.randomUUID(), new Hummed("la")))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("stands in a stream");
  }

  @Test
  @DisplayName("拒绝也密封：账上、路上、数字里，都看不出是一次拒绝")
  void a_refusal_is_sealed_too() throws UnsupportedEncodingException {
    var lamp = lit(post("/lamps").getResponse().getHeader("Location"));
    var refused = post("/lamps/" + lamp + "/lights");
    assertThat(refused).hasStatus(422);
    assertThat(refused).bodyJson().extractingPath("$.code").isEqualTo("LAMP_IS_LIT");
    var record = awaitRecord(streamOf(refused));
    assertThat(record.header("ce_type")).isEqualTo("sealed");
    assertThat(TopicReader.read(Kafka.servers(), TOPIC))
        .allSatisfy(any -> assertThat(text(any)).doesNotContain("refusal", "LAMP_IS_LIT"));
    assertThat(meters.get("micropower.refusals").counter().getId().getTag("rule"))
        .isEqualTo("sealed");
  }

  /** The stream in which the refusal stands that the answer names. */
  private String streamOf(MvcTestResult refused) throws UnsupportedEncodingException {
    var body = refused.getResponse().getContentAsString(UTF_8);
    return jdbc.sql(
            """
            select aggregate_identifier from domain_event
            where payload_type = 'refusal.kept' and convert_from(payload, 'UTF8') like ?
            """)
        .param("%" + body.replaceAll("(?s).*(refusal:[0-9a-f-]+).*", "$1") + "%")
        .query(String.class)
        .single();
  }

  private String happens(Object event) throws Exception {
    return happens("sealed:" + UUID.randomUUID(), event);
  }

  private String happens(String aggregate, Object event) throws Exception {
    return work.commit(
        event,
        () -> {
          store.publish(new GenericDomainEventMessage<>("Whisper", aggregate, 0, event, OFFICIAL));
          return _ -> aggregate;
        });
  }

  private static TopicRecord awaitRecord(String aggregate) {
    return await()
        .atMost(Duration.ofSeconds(30))
        .until(
            () ->
                TopicReader.read(Kafka.servers(), TOPIC).stream()
                    .filter(record -> aggregate.equals(record.header("ce_subject")))
                    .toList(),
            found -> !found.isEmpty())
        .getFirst();
  }

  /** All that can be read of a record without a key. */
  private static String text(TopicRecord record) {
    var text = new StringBuilder().append(record.value());
    for (var header : record.raw().headers()) {
      text.append(header.key()).append(new String(header.value(), UTF_8));
    }
    return text.toString();
  }

  private String lit(String location) {
    var lamp = location.substring("/lamps/".length());
    assertThat(post("/lamps/" + lamp + "/lights")).hasStatusOk();
    return lamp;
  }

  private MvcTestResult post(String path) {
    return http.post()
        .uri(path)
        .with(
            jwt()
                .jwt(
                    token ->
                        token
                            .subject("person:keeper")
                            .claim("units", List.of("unit:village"))
                            .claim("posts", List.of("post:keeper"))))
        .header("Idempotency-Key", UUID.randomUUID().toString())
        .header("Micropower-Post", "post:keeper")
        .contentType(MediaType.APPLICATION_JSON)
        .content("{\"watts\":1}")
        .exchange();
  }
}
