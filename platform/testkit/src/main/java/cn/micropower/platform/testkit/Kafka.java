package cn.micropower.platform.testkit;

import cn.micropower.contracts.record.Topic;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.NewTopic;
import org.springframework.kafka.test.EmbeddedKafkaKraftBroker;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.testcontainers.kafka.KafkaContainer;

/**
 * A real Kafka for tests: in a container where a container engine answers, embedded otherwise. One
 * broker for the whole JVM, started when first asked for, gone with it.
 */
public final class Kafka {
  private static final String IMAGE = "apache/kafka:4.2.1";
  private static final long PATIENCE_SECONDS = 30;

  private static final class Running {
    static final String SERVERS = ContainerEngine.answers() ? container() : embedded();
  }

  private Kafka() {}

  /** Returns the addresses of its brokers. */
  public static String servers() {
    return Running.SERVERS;
  }

  /** Makes the topic of that service anew, empty. */
  public static void empty(Topic topic) {
    try (Admin admin =
        Admin.create(Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, servers()))) {
      if (admin
          .listTopics()
          .names()
          .get(PATIENCE_SECONDS, TimeUnit.SECONDS)
          .contains(topic.name())) {
        admin.deleteTopics(List.of(topic.name())).all().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
      }
      var made = new NewTopic(topic.name(), Topic.PARTITIONS, (short) 1);
      admin
          .createTopics(List.of(made.configs(Map.of("retention.ms", "-1"))))
          .all()
          .get(PATIENCE_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while making " + topic.name(), e);
    } catch (ExecutionException | TimeoutException e) {
      throw new IllegalStateException(topic.name() + " cannot be made", e);
    }
  }

  /** Tells a Spring application under test to use it. */
  public static void properties(DynamicPropertyRegistry registry) {
    registry.add("micropower.kafka", Kafka::servers);
  }

  private static String container() {
    var container = new KafkaContainer(IMAGE).withEnv("KAFKA_AUTO_CREATE_TOPICS_ENABLE", "false");
    container.start();
    return container.getBootstrapServers();
  }

  private static String embedded() {
    var broker = new EmbeddedKafkaKraftBroker(1, Topic.PARTITIONS);
    broker.brokerProperty("auto.create.topics.enable", "false");
    broker.afterPropertiesSet();
    Runtime.getRuntime().addShutdownHook(new Thread(broker::destroy));
    return broker.getBrokersAsString();
  }
}
