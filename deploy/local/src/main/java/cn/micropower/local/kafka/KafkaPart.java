package cn.micropower.local.kafka;

import cn.micropower.local.part.JavaPart;
import cn.micropower.local.part.Part;
import cn.micropower.local.part.Ports;
import java.util.Optional;

/**
 * Kafka on the loopback address: a confirmed record survives a kill of its process.
 *
 * @param port where clients are served
 * @param controllerPort where the broker speaks to its own controller
 * @param java the process; its own port tells over HTTP whether the broker answers and every
 *     service's topic is there
 */
public record KafkaPart(int port, int controllerPort, JavaPart java) implements Part {

  public static final String NAME = "kafka";

  /** Returns the address for clients, as Kafka's {@code bootstrap.servers} wants it. */
  public static String servers(int port) {
    return "127.0.0.1:" + port;
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public Optional<ProcessHandle> process() {
    return java.process();
  }

  @Override
  public void launch() {
    Ports.requireFree(NAME, controllerPort);
    Ports.requireFree(NAME, java.port());
    java.launch();
  }

  @Override
  public void awaitReady() {
    java.awaitReady();
  }

  @Override
  public boolean isReady() {
    return java.isReady();
  }

  @Override
  public void stop() {
    java.stop();
  }

  @Override
  public boolean isOutdated() {
    return java.isOutdated();
  }
}
