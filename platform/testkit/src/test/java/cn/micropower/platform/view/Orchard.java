package cn.micropower.platform.view;

import cn.micropower.platform.eventstore.AxonSerializer;
import cn.micropower.platform.ledger.LedgerConfiguration;
import cn.micropower.platform.ledger.LedgerSignal;
import cn.micropower.platform.seal.SealedNames;
import cn.micropower.platform.testkit.Database;
import cn.micropower.platform.view.BasketEvent.ApplesAdded;
import com.zaxxer.hikari.HikariDataSource;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.axonframework.serialization.Serializer;
import org.springframework.boot.convert.ApplicationConversionService;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;

/** One process of a small service: the ledger, and a view that counts apples. */
final class Orchard implements AutoCloseable {
  final JdbcClient jdbc;
  final Views views;
  final ReadYourWrites readYourWrites;
  final ViewHealth health;
  private final LedgerSignal signal;
  private final AnnotationConfigApplicationContext context;

  /** One row of the view. */
  record Tally(String basket, int apples, int changes) {}

  Orchard(Database database, int revision) {
    this(database, revision, Duration.ofMillis(500));
  }

  /**
   * @param grace how long a generation is kept that nobody follows
   */
  Orchard(Database database, int revision, Duration grace) {
    this(database, revision, grace, SealedNames.NONE);
  }

  Orchard(Database database, int revision, Duration grace, SealedNames sealed) {
    context = new AnnotationConfigApplicationContext();
    Map<String, Object> properties =
        Map.of("micropower.service", "power-list", "micropower.view.grace", grace.toString());
    context
        .getEnvironment()
        .getPropertySources()
        .addFirst(new MapPropertySource("test", properties));
    context.getBeanFactory().setConversionService(ApplicationConversionService.getSharedInstance());
    context.registerBean(HikariDataSource.class, () -> pool(database));
    context.registerBean(
        JdbcClient.class, () -> JdbcClient.create(context.getBean(DataSource.class)));
    context.registerBean(
        PlatformTransactionManager.class,
        () -> new JdbcTransactionManager(context.getBean(DataSource.class)));
    context.registerBean("eventSerializer", Serializer.class, AxonSerializer::create);
    context.registerBean(SealedNames.class, () -> sealed);
    context.registerBean("tally", View.class, () -> tally(revision));
    context.register(LedgerConfiguration.class, ViewConfiguration.class);
    context.refresh();
    jdbc = context.getBean(JdbcClient.class);
    views = context.getBean(Views.class);
    readYourWrites = context.getBean(ReadYourWrites.class);
    health = context.getBean(ViewHealth.class);
    signal = context.getBean(LedgerSignal.class);
  }

  /** Appends an event to a basket's stream, as the first, second, … */
  void add(String basket, long sequence, int apples) {
    jdbc.sql(
            """
            insert into domain_event (event_identifier, aggregate_identifier, sequence_number, type,
                time_stamp, payload_type, payload, meta_data)
            values (gen_random_uuid()::text, :basket, :sequence, 'Basket',
                '2026-11-20T00:00:00.000Z', :type, convert_to(:payload, 'UTF8'), '{}')
            """)
        .param("basket", basket)
        .param("sequence", sequence)
        .param("type", ApplesAdded.class.getName())
        .param("payload", "{\"apples\":" + apples + "}")
        .update();
    signal.committed();
  }

  boolean await(String basket, long sequence) {
    return readYourWrites.await("tally", basket, sequence);
  }

  List<Tally> tallies() {
    return jdbc.sql("select * from " + views.live("tally").name("tally") + " order by basket")
        .query(Tally.class)
        .list();
  }

  ViewStatus status() {
    return views.status().getFirst();
  }

  @Override
  public void close() {
    context.close();
  }

  private View tally(int revision) {
    return new View(
        "tally",
        revision,
        "views/tally.sql",
        tables -> new TallyProjection(context.getBean(JdbcClient.class), tables));
  }

  private static HikariDataSource pool(Database database) {
    var pool = new HikariDataSource();
    pool.setJdbcUrl(database.url());
    pool.setUsername(database.application().user());
    pool.setPassword(database.application().password());
    pool.setMaximumPoolSize(12);
    return pool;
  }
}
