package cn.micropower.platform.relay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import cn.micropower.contracts.record.Published;
import cn.micropower.contracts.record.Topic;
import cn.micropower.platform.ledger.LeafReader;
import cn.micropower.platform.ledger.LedgerConfiguration;
import cn.micropower.platform.ledger.LedgerSignal;
import cn.micropower.platform.ledger.Watermark;
import cn.micropower.platform.seal.SealedNames;
import cn.micropower.platform.testkit.Database;
import cn.micropower.platform.testkit.Kafka;
import cn.micropower.platform.testkit.Postgres;
import cn.micropower.platform.testkit.TopicCheck;
import com.zaxxer.hikari.HikariDataSource;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.springframework.boot.convert.ApplicationConversionService;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;
import tools.jackson.databind.json.JsonMapper;

/** A ledger with a topic of its own, and as many relays between them as a test wants. */
final class Wire implements AutoCloseable {
  private static final AtomicInteger WIRES = new AtomicInteger();
  static final Duration LEASE = Duration.ofSeconds(2);
  static final Duration PATIENCE = Duration.ofSeconds(30);

  final Topic topic = new Topic("wire-" + WIRES.incrementAndGet());
  final Database database = Postgres.database().migrate();
  final MeterRegistry meters = new SimpleMeterRegistry();
  private final AnnotationConfigApplicationContext context = context();
  final JdbcClient jdbc = context.getBean(JdbcClient.class);
  final Watermark settled = context.getBean("settledLeaves", Watermark.class);
  private final LedgerSignal signal = context.getBean(LedgerSignal.class);

  @Published(name = "wire.called", revision = "2")
  record Called(String word) {}

  /** What begins with {@code home} stays at home. */
  static Optional<Called> publish(Object event) {
    String word = (String) event;
    return word.startsWith("home") ? Optional.empty() : Optional.of(new Called(word));
  }

  /** Returns a relay, not yet started. */
  RelayThread relay() {
    return relay(Kafka.servers());
  }

  RelayThread relay(String servers) {
    return relay(context.getBean(DataSource.class), new Cluster(servers, topic));
  }

  RelayThread relay(DataSource source, Cluster cluster) {
    return new RelayThread(works(source, cluster));
  }

  Works works(DataSource source, Cluster cluster) {
    var access = JdbcClient.create(source);
    return new Works(
        new Lease(access, "test", LEASE),
        cluster,
        new DeparturePages(access, context.getBean(LeafReader.class)),
        new Envelopes(
            topic,
            new PublishedForms(Wire::publish, JsonMapper.builder().build(), SealedNames.NONE),
            null),
        settled,
        RelayMeters.in(meters),
        Duration.ofMillis(300));
  }

  DataSource source() {
    return context.getBean(DataSource.class);
  }

  Wire withTopic() {
    Kafka.empty(topic);
    return this;
  }

  /** Appends events, {@code aggregates} streams in turn, and waits until they are settled. */
  void append(int events, int aggregates, String word) {
    append(events, aggregates, word, "{\"correlationId\":\"call:7\"}");
  }

  void append(int events, int aggregates, String word, String metadata) {
    long before = jdbc.sql("select count(*) from domain_event").query(Long.class).single();
    jdbc.sql(
            """
            insert into domain_event (event_identifier, aggregate_identifier, sequence_number, type,
                time_stamp, payload_type, payload_revision, payload, meta_data)
            select gen_random_uuid()::text, 'lamp:' || n % :aggregates,
                :before + n, 'Lamp', '2026-11-20T00:00:00.000Z', 'java.lang.String', '1',
                convert_to('"' || :word || '"', 'UTF8'), convert_to(:metadata, 'UTF8')
            from generate_series(0, :events - 1) n order by n
            """)
        .param("before", before)
        .param("events", events)
        .param("aggregates", aggregates)
        .param("word", word)
        .param("metadata", metadata)
        .update();
    signal.committed();
    await().atMost(PATIENCE).until(() -> settled.value() == before + events);
  }

  long position() {
    return jdbc.sql("select position from relay_state").query(Long.class).single();
  }

  /** Waits until everything settled is acknowledged. */
  void awaitRelayed() {
    await().atMost(PATIENCE).untilAsserted(() -> assertThat(position()).isEqualTo(settled.value()));
  }

  TopicCheck check() {
    return TopicCheck.of(Kafka.servers(), topic, source());
  }

  double rewinds() {
    return meters.counter("micropower.relay.rewinds").count();
  }

  @Override
  public void close() {
    context.close();
  }

  private AnnotationConfigApplicationContext context() {
    var made = new AnnotationConfigApplicationContext();
    made.getBeanFactory().setConversionService(ApplicationConversionService.getSharedInstance());
    Map<String, Object> properties = Map.of("micropower.service", topic.source());
    made.getEnvironment().getPropertySources().addFirst(new MapPropertySource("test", properties));
    made.registerBean(HikariDataSource.class, this::pool);
    made.registerBean(JdbcClient.class, () -> JdbcClient.create(made.getBean(DataSource.class)));
    made.registerBean(
        PlatformTransactionManager.class,
        () -> new JdbcTransactionManager(made.getBean(DataSource.class)));
    made.registerBean(
        "eventSerializer", Serializer.class, () -> Jackson3Serializer.builder().build());
    made.registerBean(SealedNames.class, () -> SealedNames.NONE);
    made.register(LedgerConfiguration.class);
    made.refresh();
    return made;
  }

  private HikariDataSource pool() {
    var pool = new HikariDataSource();
    pool.setJdbcUrl(database.url());
    pool.setUsername(database.application().user());
    pool.setPassword(database.application().password());
    pool.setMaximumPoolSize(6);
    return pool;
  }
}
