package cn.micropower.gateway;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class KeptConnectionTest extends AtTheDoor {
  private static final String LONGER = "GET /api/v1/units HTTP/1.1\r\nHost: a\r\n\r\n";
  private static final String AT_ONCE = "GET /nowhere HTTP/1.1\r\nHost: a\r\n\r\n";
  private static final String STATUS = "HTTP/1.1 ";

  @Test
  @DisplayName("同一连接上提前到的请求答完之后，后来的照样有人答")
  void who_asks_early_on_a_kept_connection_does_not_silence_it() throws IOException {
    try (Socket socket = new Socket(InetAddress.ofLiteral("127.0.0.1"), port)) {
      socket.setSoTimeout(5_000);
      socket.getOutputStream().write((LONGER + AT_ONCE).getBytes(UTF_8));
      assertThat(answers(2, socket.getInputStream()))
          .startsWith(STATUS + 200)
          .contains(STATUS + 404);
      socket.getOutputStream().write(AT_ONCE.getBytes(UTF_8));
      assertThat(answers(1, socket.getInputStream())).startsWith(STATUS + 404);
    }
  }

  /** So many answers, each of them ended by the last brace of its JSON. */
  private static String answers(int many, InputStream from) throws IOException {
    var read = new StringBuilder();
    var opened = 0;
    for (var ended = 0; ended < many; ) {
      int next = from.read();
      assertThat(next).as(read.toString()).isNotNegative();
      read.append((char) next);
      opened += next == '{' ? 1 : next == '}' ? -1 : 0;
      ended += next == '}' && opened == 0 ? 1 : 0;
    }
    return read.toString();
  }
}
