package cn.micropower.platform.square;

import static org.awaitility.Awaitility.await;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.jwt;

import cn.micropower.platform.square.StreetFact.BulbBought;
import cn.micropower.platform.square.StreetFact.DuskFell;
import cn.micropower.platform.testkit.Database;
import cn.micropower.platform.testkit.Kafka;
import cn.micropower.platform.testkit.Postgres;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** The running square, and the street that talks to it. */
@SpringBootTest(
    classes = Square.class,
    properties = {
      "micropower.service=square",
      "micropower.inbox.patience=1s",
      "spring.flyway.locations=classpath:db/migration,classpath:db/square",
      "management.metrics.distribution.percentiles.micropower.inbox.latency=0.5,0.99"
    })
@AutoConfigureMockMvc
@DirtiesContext
abstract class Evening {
  static final Duration PATIENCE = Duration.ofSeconds(30);
  static Street street;
  static Database database;

  @Autowired MockMvcTester http;
  @Autowired JdbcClient jdbc;
  @Autowired MeterRegistry meters;

  @DynamicPropertySource
  static void servers(DynamicPropertyRegistry registry) {
    street = Street.empty();
    database = Postgres.database();
    database.properties(registry);
    Kafka.properties(registry);
  }

  @AfterAll
  static void close() {
    street.close();
  }

  @BeforeEach
  void asUsual() {
    SquarePolicies.FAULT.set(true);
    SquarePolicies.ARRIVED.set(false);
  }

  /** A bulb that the street has bought and the square has hung. */
  static String bulb() {
    return bought("bulb:" + UUID.randomUUID());
  }

  static String bought(String bulb) {
    street.tell(new BulbBought(bulb, Square.PLACE));
    return bulb;
  }

  static ProducerRecord<String, byte[]> dusk(String bulb, int watts) {
    return street.tell(new DuskFell(bulb, watts));
  }

  /** Waits until the policies have come that far in the record's partition. */
  void awaitMark(ProducerRecord<String, byte[]> record) {
    await().atMost(PATIENCE).until(() -> mark(record.partition()) >= Street.leaf(record));
  }

  long mark(int partition) {
    return mark("square-policies", partition);
  }

  long mark(String group, int partition) {
    return jdbc.sql("select leaf from inbox_mark where consumer_group = ? and partition = ?")
        .params(group, partition)
        .query(Long.class)
        .optional()
        .orElse(-1L);
  }

  /** What happened to a bulb here, in its order: {@code hung}, {@code lit:60}. */
  List<String> story(String bulb) {
    return jdbc.sql(
            """
            select substring(payload_type from 6)
                || coalesce(':' || (convert_from(payload, 'UTF8')::json ->> 'watts'), '')
            from domain_event where aggregate_identifier = ? order by sequence_number
            """)
        .param(bulb)
        .query(String.class)
        .list();
  }

  /** With how many watts a bulb was lit, each time. */
  List<Integer> watts(String bulb) {
    return story(bulb).stream()
        .filter(line -> line.startsWith("lit:"))
        .map(line -> Integer.valueOf(line.substring("lit:".length())))
        .toList();
  }

  List<String> parkedErrors(String bulb) {
    return jdbc.sql(
            """
            select error from inbox_parked
            where aggregate = ? and consumer_group = 'square-policies'
            """)
        .param(bulb)
        .query(String.class)
        .list();
  }

  String parkedId(String bulb) {
    return jdbc.sql(
            "select id from inbox_parked where aggregate = ? and consumer_group ="
                + " 'square-policies'")
        .param(bulb)
        .query(String.class)
        .single();
  }

  MvcTestResult operator(String path, String body) {
    return http.post()
        .uri("/api/v1/operations/square" + path)
        .with(
            jwt()
                .jwt(
                    token ->
                        token
                            .subject("person:operator")
                            .claim("roles", List.of("OPERATOR"))
                            .claim("units", List.of("unit:district"))))
        .header("Idempotency-Key", UUID.randomUUID().toString())
        .contentType(MediaType.APPLICATION_JSON)
        .content(body)
        .exchange();
  }

  MvcTestResult parked(String... roles) {
    return askParked("", roles);
  }

  MvcTestResult parkedPage(String question) {
    return askParked(question, "OPERATOR");
  }

  private MvcTestResult askParked(String question, String... roles) {
    return http.get()
        .uri("/api/v1/operations/square/parked" + question)
        .with(
            jwt()
                .jwt(
                    token ->
                        token
                            .subject("person:reader")
                            .claim("roles", List.of(roles))
                            .claim("units", List.of("unit:district"))))
        .exchange();
  }

  MvcTestResult health() {
    return http.get().uri("/actuator/health/inbox").exchange();
  }
}
