package cn.micropower.acceptance.fault;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import cn.micropower.acceptance.client.Account;
import cn.micropower.acceptance.client.Gateway;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("记录本身:断了的连接、明白的 503、意外的答复,各记各的")
class JournalTest {
  private final Journal journal = new Journal();

  @Test
  @DisplayName("断了的连接不算明白的 503")
  void a_broken_connection_is_no_clear_answer() {
    assertThat(journal.attempt(intent("http://127.0.0.1:1"))).isEmpty();

    assertThat(journal.broken()).hasSize(1);
    assertThat(journal.unsettled()).containsExactly("mark");
    assertThat(journal.surprises()).isEmpty();
  }

  @Test
  @DisplayName("明白的 503 只待重发,其余的是意外")
  void a_clear_503_is_told_from_a_surprise() throws IOException {
    answered(503, "OUTCOME_UNKNOWN");
    assertThat(journal.surprises()).isEmpty();
    answered(500, "INTERNAL_ERROR");
    answered(503, "SOMETHING_ELSE");

    assertThat(journal.surprises()).hasSize(2);
    assertThat(journal.broken()).isEmpty();
    assertThat(journal.unsettled()).hasSize(3);
  }

  private void answered(int status, String code) throws IOException {
    var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    var body = ("{\"code\":\"" + code + "\"}").getBytes(UTF_8);
    server.createContext(
        "/",
        exchange -> {
          exchange.getResponseHeaders().set("Content-Type", "application/problem+json");
          exchange.sendResponseHeaders(status, body.length);
          exchange.getResponseBody().write(body);
          exchange.close();
        });
    server.start();
    try {
      journal.attempt(intent("http://127.0.0.1:" + server.getAddress().getPort()));
    } finally {
      server.stop(0);
    }
  }

  private static Intent intent(String address) {
    var account = new Account(new Gateway(URI.create(address)), null, null);
    return new Intent("mark", account.to("/exercises"), Map.of());
  }
}
