package cn.micropower.local.part;

import cn.micropower.local.home.Trouble;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.IntStream;

/**
 * Ports for tests. They lie below those that the system gives to outgoing connections, any of which
 * could take a port between its being found and its being used.
 */
public final class FreePorts {

  /** A whole system's highest port above its base. */
  private static final int SPAN = 10;

  private FreePorts() {}

  /** Returns a base with a whole system's ports free from it on. */
  public static int base() {
    return ThreadLocalRandom.current()
        .ints(10_000, 20_000)
        .filter(base -> IntStream.rangeClosed(base, base + SPAN).allMatch(FreePorts::isFree))
        .findFirst()
        .orElseThrow();
  }

  private static boolean isFree(int port) {
    try {
      Ports.requireFree("a test", port);
      return true;
    } catch (Trouble taken) {
      return false;
    }
  }
}
