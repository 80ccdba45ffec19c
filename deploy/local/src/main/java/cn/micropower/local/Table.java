package cn.micropower.local;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** What runs on this machine, as written in {@code processes.yaml}. */
record Table(Server postgres, List<Row> processes) {

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
}
