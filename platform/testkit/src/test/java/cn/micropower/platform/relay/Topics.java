package cn.micropower.platform.relay;

import cn.micropower.contracts.record.Topic;
import cn.micropower.platform.testkit.Kafka;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AlterConfigOp;
import org.apache.kafka.clients.admin.ConfigEntry;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.config.ConfigResource;

/** What operations do with topics. */
final class Topics {
  private Topics() {}

  /** Sets the largest batch that a topic takes, in bytes. */
  static void allow(Topic topic, int bytes) throws Exception {
    var setting = new ConfigEntry("max.message.bytes", Integer.toString(bytes));
    var resource = new ConfigResource(ConfigResource.Type.TOPIC, topic.name());
    try (Admin admin = admin()) {
      admin
          .incrementalAlterConfigs(
              Map.of(resource, List.of(new AlterConfigOp(setting, AlterConfigOp.OpType.SET))))
          .all()
          .get(30, TimeUnit.SECONDS);
    }
  }

  static void make(Topic topic, int partitions) throws Exception {
    try (Admin admin = admin()) {
      admin
          .createTopics(List.of(new NewTopic(topic.name(), partitions, (short) 1)))
          .all()
          .get(30, TimeUnit.SECONDS);
    }
  }

  static Set<String> names() throws Exception {
    try (Admin admin = admin()) {
      return admin.listTopics().names().get(30, TimeUnit.SECONDS);
    }
  }

  private static Admin admin() {
    return Admin.create(Map.of("bootstrap.servers", Kafka.servers()));
  }
}
