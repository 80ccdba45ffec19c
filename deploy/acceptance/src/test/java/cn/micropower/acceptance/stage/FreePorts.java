package cn.micropower.acceptance.stage;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.IntStream;

/** Finds ports that nobody listens on, below those that outgoing connections take. */
final class FreePorts {
  /** The system's highest port above its base. */
  private static final int SPAN = 17;

  private FreePorts() {}

  /** Returns a base with a whole system's ports free above it. */
  static int base() {
    return ThreadLocalRandom.current()
        .ints(20_000, 32_000)
        .filter(base -> IntStream.rangeClosed(base, base + SPAN).allMatch(FreePorts::isFree))
        .findFirst()
        .orElseThrow();
  }

  private static boolean isFree(int port) {
    try (var socket = new ServerSocket()) {
      socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
      return true;
    } catch (IOException taken) {
      return false;
    }
  }
}
