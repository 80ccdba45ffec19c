package cn.micropower.broker;

import cn.micropower.contracts.record.Topic;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What this broker was told by its environment.
 *
 * @param port where clients are served
 * @param controllerPort where the broker speaks to its own controller
 * @param healthPort where it tells over HTTP whether it is ready
 * @param data the folder of its log
 * @param topics one for every service
 */
record Order(int port, int controllerPort, int healthPort, Path data, List<Topic> topics) {

  /**
   * Reads {@code MICROPOWER_BROKER_PORT}, {@code _CONTROLLER_PORT}, {@code _HEALTH_PORT}, {@code
   * _DATA} and {@code _SOURCES} (service names, separated by commas).
   *
   * @throws IllegalArgumentException if one is missing or no number
   */
  static Order of(Map<String, String> environment) {
    return new Order(
        Integer.parseInt(value(environment, "PORT")),
        Integer.parseInt(value(environment, "CONTROLLER_PORT")),
        Integer.parseInt(value(environment, "HEALTH_PORT")),
        Path.of(value(environment, "DATA")),
        Stream.of(value(environment, "SOURCES").split(",", -1)).map(Topic::new).toList());
  }

  String address() {
    return "127.0.0.1:" + port;
  }

  private static String value(Map<String, String> environment, String name) {
    String value = environment.get("MICROPOWER_BROKER_" + name);
    if (value == null || value.isBlank()) {
      throw new IllegalArgumentException("MICROPOWER_BROKER_" + name + " is missing");
    }
    return value;
  }
}
