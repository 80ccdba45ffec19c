package cn.micropower.broker;

import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import org.apache.kafka.common.utils.Time;

/**
 * Broker and controller in one process. A confirmed record stands in the system's page cache, so a
 * killed process loses none; a machine that loses power may, and then the relay sends again.
 */
public final class Broker {

  private Broker() {}

  /** Runs until it is told to end; its environment says where, see {@link Order}. */
  public static void main(String[] arguments) throws Exception {
    Order order = Order.of(System.getenv());
    LogFolder.create(order.data());
    KafkaRaftServer server =
        new KafkaRaftServer(
            new KafkaConfig(Configuration.of(order), /* doLog= */ false), Time.SYSTEM);
    server.startup();
    Topics topics = new Topics(order);
    topics.create();
    Health health = new Health(order.healthPort(), topics::areServed);
    Runtime.getRuntime()
        .addShutdownHook(
            new Thread(
                () -> {
                  health.close();
                  topics.close();
                  server.shutdown();
                }));
    server.awaitShutdown();
  }
}
