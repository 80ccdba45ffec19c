package cn.micropower.local.part;

import cn.micropower.local.home.Trouble;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;

/** Ports of this machine, on the loopback address alone. */
public final class Ports {

  private Ports() {}

  /**
   * Makes sure that a process can listen there.
   *
   * @throws Trouble when somebody else does
   */
  public static void requireFree(String name, int port) {
    try (ServerSocket socket = new ServerSocket()) {
      socket.setReuseAddress(true);
      socket.bind(new InetSocketAddress(InetAddress.ofLiteral("127.0.0.1"), port));
    } catch (IOException taken) {
      throw new Trouble(
          """
          Port %d, meant for %s, is taken by another program: stop that one, or choose other \
          ports with MICROPOWER_PORT.\
          """
              .formatted(port, name));
    }
  }
}
