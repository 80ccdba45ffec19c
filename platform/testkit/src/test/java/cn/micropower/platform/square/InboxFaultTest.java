package cn.micropower.platform.square;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import cn.micropower.platform.testkit.Database;
import cn.micropower.platform.testkit.Kafka;
import cn.micropower.platform.testkit.Postgres;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.health.actuate.endpoint.HealthEndpoint;
import org.springframework.boot.health.contributor.Status;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

class InboxFaultTest extends Evening {

  @Test
  @DisplayName("两个副本分担、来去：每个事实一次效果，次序不乱")
  void replicas_come_and_go_and_every_fact_has_one_effect() {
    var bulbs = Stream.generate(Evening::bulb).limit(12).toList();
    List<ProducerRecord<String, byte[]>> told = new ArrayList<>();
    tell(bulbs, 1, told);
    try (var second = started(database, "--micropower.kafka=" + Kafka.servers())) {
      var round = new AtomicInteger(2);
      await()
          .atMost(PATIENCE)
          .until(
              () -> {
                tell(bulbs, round.getAndIncrement(), told);
                return handled(second) >= 24;
              });
      street.send(told);
      tell(bulbs, round.get(), told);
    }
    tell(bulbs, 500, told);
    told.forEach(this::awaitMark);
    var expected =
        told.stream().filter(record -> record.key().equals(bulbs.getFirst())).count() + 1;
    for (var bulb : bulbs) {
      assertThat(story(bulb)).hasSize((int) expected).doesNotHaveDuplicates();
      assertThat(watts(bulb)).isSorted();
    }
    assertThat(jdbc.sql("select count(*) from inbox_parked").query(Long.class).single()).isZero();
  }

  @Test
  @DisplayName("数据库断开又回来：什么也不丢，健康页说得出")
  void an_outage_of_the_database_loses_nothing() {
    var bulb = bulb();
    awaitMark(dusk(bulb, 20));
    var server = new PGSimpleDataSource();
    server.setUrl(database.url().substring(0, database.url().lastIndexOf('/') + 1) + "postgres");
    server.setUser(database.superuser().user());
    server.setPassword(database.superuser().password());
    var superuser = JdbcClient.create(server);
    var name = database.url().substring(database.url().lastIndexOf('/') + 1);
    superuser.sql("alter database %s allow_connections false".formatted(name)).update();
    try {
      superuser
          .sql("select pg_terminate_backend(pid) from pg_stat_activity where datname = ?")
          .param(name)
          .query(Boolean.class)
          .list();
      for (int watts = 21; watts < 31; watts++) {
        dusk(bulb, watts);
      }
      await().atMost(PATIENCE).untilAsserted(() -> assertThat(health()).hasStatus(503));
    } finally {
      superuser.sql("alter database %s allow_connections true".formatted(name)).update();
    }
    var last = dusk(bulb, 31);
    await().atMost(PATIENCE).untilAsserted(() -> assertThat(health()).hasStatusOk());
    awaitMark(last);
    assertThat(watts(bulb))
        .containsExactlyElementsOf(IntStream.rangeClosed(20, 31).boxed().toList());
    assertThat(parkedErrors(bulb)).isEmpty();
  }

  @Test
  @DisplayName("没有 Kafka 也照常开门；健康页说收不到件")
  void without_a_broker_the_service_opens_and_says_so() {
    try (var alone = started(Postgres.database(), "--micropower.kafka=127.0.0.1:1")) {
      var endpoint = alone.getBean(HealthEndpoint.class);
      assertThat(endpoint.healthForPath("readiness").getStatus()).isEqualTo(Status.UP);
      await()
          .atMost(PATIENCE)
          .until(() -> endpoint.healthForPath("inbox").getStatus().equals(Status.DOWN));
    }
  }

  private static double handled(ConfigurableApplicationContext context) {
    return context.getBean(MeterRegistry.class).find("micropower.inbox.records").counters().stream()
        .filter(counter -> "square-policies".equals(counter.getId().getTag("group")))
        .mapToDouble(Counter::count)
        .sum();
  }

  private static ConfigurableApplicationContext started(Database database, String... more) {
    var arguments =
        Stream.of(
            "--server.port=0",
            "--micropower.service=square",
            "--spring.flyway.locations=classpath:db/migration,classpath:db/square",
            "--micropower.database.url=" + database.url(),
            "--micropower.database.owner-user=" + database.owner().user(),
            "--micropower.database.owner-password=" + database.owner().password(),
            "--micropower.database.application-user=" + database.application().user(),
            "--micropower.database.application-password=" + database.application().password());
    return SpringApplication.run(
        Square.class, Stream.concat(arguments, Stream.of(more)).toArray(String[]::new));
  }

  private void tell(List<String> bulbs, int watts, List<ProducerRecord<String, byte[]>> told) {
    for (var bulb : bulbs) {
      told.add(dusk(bulb, 100 + watts));
    }
  }
}
