package cn.micropower.local;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One row of {@code processes.yaml}.
 *
 * @param jar relative to the checkout
 * @param arguments after the jar
 * @param options for the JVM
 * @param port offset from the gateway's port
 * @param memory heap, MiB
 * @param database the service's own, or none
 * @param twin the port of a second replica, which `up` leaves alone
 * @param seal whether it holds the key under which confidential facts travel
 */
record Row(
    String name,
    String jar,
    @Nullable List<String> arguments,
    @Nullable List<String> options,
    int port,
    int memory,
    @Nullable String database,
    @Nullable Integer twin,
    @Nullable Boolean seal) {

  /** The environment variable by which others are told where it is. */
  String variable() {
    return "MICROPOWER_" + name.toUpperCase(Locale.ROOT).replace('-', '_') + "_URL";
  }

  /** Whether it may read confidential facts. */
  boolean opensSeals() {
    return Boolean.TRUE.equals(seal);
  }

  List<String> argumentsOrNone() {
    return arguments == null ? List.of() : arguments;
  }

  /** The JVM's options: a modest heap, and what the row adds. */
  List<String> allOptions() {
    List<String> all = new ArrayList<>(List.of("-Xmx" + memory + "m"));
    all.addAll(options == null ? List.of() : options);
    return List.copyOf(all);
  }
}
