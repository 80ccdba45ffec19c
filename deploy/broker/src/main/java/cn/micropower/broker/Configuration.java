package cn.micropower.broker;

import cn.micropower.contracts.record.Topic;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Properties;

/** Kafka's settings: what stands in {@code kafka.properties}, and where this one listens. */
final class Configuration {
  /** As in {@code kafka.properties}. */
  static final int NODE = 1;

  static final String CONTROLLER = "CONTROLLER";

  /** The largest fact and its headers, which hold the leaf and a few names, in bytes. */
  static final int LARGEST_RECORD = Topic.LARGEST_FACT + 64 * 1024;

  private Configuration() {}

  static Properties of(Order order) {
    Properties settings = new Properties();
    try (InputStream file =
        Objects.requireNonNull(Configuration.class.getResourceAsStream("/kafka.properties"))) {
      settings.load(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    String controller = "127.0.0.1:" + order.controllerPort();
    String listeners = "CLIENT://%s,%s://%s".formatted(order.address(), CONTROLLER, controller);
    settings.put("listeners", listeners);
    settings.put("advertised.listeners", listeners);
    settings.put("controller.quorum.voters", NODE + "@" + controller);
    settings.put("log.dirs", order.data().toString());
    settings.put("message.max.bytes", Integer.toString(LARGEST_RECORD));
    return settings;
  }
}
