package cn.micropower.broker;

import cn.micropower.contracts.record.Topic;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.DescribeTopicsOptions;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.common.errors.TopicExistsException;

/** The topics of all services: made when missing, never changed, asked for when somebody asks. */
final class Topics implements AutoCloseable {
  private static final long PATIENCE_SECONDS = 60;
  private static final int ANSWER_MILLIS = 1_500;
  private static final Map<String, String> KEPT_FOR_EVER =
      Map.of(
          "retention.ms", "-1",
          "retention.bytes", "-1",
          "cleanup.policy", "delete",
          "max.message.bytes", Integer.toString(Configuration.LARGEST_RECORD));

  private final List<Topic> topics;
  private final Admin admin;

  Topics(Order order) {
    this.topics = order.topics();
    this.admin =
        Admin.create(
            Map.of(
                AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG,
                order.address(),
                AdminClientConfig.METRIC_REPORTER_CLASSES_CONFIG,
                "",
                AdminClientConfig.ENABLE_METRICS_PUSH_CONFIG,
                false));
  }

  /** Makes those that are missing. */
  void create() throws InterruptedException, ExecutionException, TimeoutException {
    var made =
        admin
            .createTopics(
                topics.stream()
                    .map(topic -> new NewTopic(topic.name(), Topic.PARTITIONS, (short) 1))
                    .map(topic -> topic.configs(KEPT_FOR_EVER))
                    .toList())
            .values()
            .values();
    for (var each : made) {
      try {
        each.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
      } catch (ExecutionException e) {
        if (!(e.getCause() instanceof TopicExistsException)) {
          throw e;
        }
      }
    }
  }

  /** Whether the broker answers, and leads every partition of every topic. */
  boolean areServed() {
    try {
      return admin
          .describeTopics(
              topics.stream().map(Topic::name).toList(),
              new DescribeTopicsOptions().timeoutMs(ANSWER_MILLIS))
          .allTopicNames()
          .get(ANSWER_MILLIS, TimeUnit.MILLISECONDS)
          .values()
          .stream()
          .map(TopicDescription::partitions)
          .flatMap(Collection::stream)
          .allMatch(partition -> partition.leader() != null);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    } catch (ExecutionException | TimeoutException notNow) {
      return false;
    }
  }

  @Override
  public void close() {
    admin.close();
  }
}
