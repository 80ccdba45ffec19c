package cn.micropower.local;

import cn.micropower.local.kafka.KafkaPart;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** What runs on this machine, as written in {@code processes.yaml}. */
record Table(Server postgres, Kafka kafka, List<Row> processes) {

  private static final YAMLMapper YAML = YAMLMapper.builder().build();

  static Table load() {
    try (InputStream file =
        Objects.requireNonNull(Table.class.getResourceAsStream("/processes.yaml"))) {
      return YAML.readValue(file, Table.class);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * @param port offset from the gateway's port
   */
  record Server(int port) {}

  /**
   * @param port for clients; offset from the gateway's port, like the others
   * @param controller the port where the broker speaks to its own controller
   * @param health the port where it tells whether it is ready
   * @param jar relative to the checkout
   * @param options for the JVM
   * @param memory heap, MiB
   * @param sources the services that have a topic
   */
  record Kafka(
      int port,
      int controller,
      int health,
      String jar,
      List<String> options,
      int memory,
      List<String> sources) {

    /** The process that it runs in. */
    Row process() {
      return new Row(KafkaPart.NAME, jar, null, options, health, memory, null, null, null);
    }
  }
}
