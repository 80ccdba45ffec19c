package cn.micropower.platform.house;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import cn.micropower.platform.testkit.Database;
import cn.micropower.platform.testkit.Postgres;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/** Axon's update checker would report to its maker; here it is pointed at us, to be seen silent. */
class NoCallHomeTest {
  private static final String AS_IN_PRODUCTION = "axoniq.usage.force-test-environment";
  private static final Duration ITS_FIRST_CALL = Duration.ofSeconds(4);

  private final AtomicInteger calls = new AtomicInteger();
  private HttpServer home;

  @BeforeEach
  void listen() throws IOException {
    home = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    home.createContext(
        "/",
        exchange -> {
          calls.incrementAndGet();
          exchange.sendResponseHeaders(500, -1);
          exchange.close();
        });
    home.start();
    System.setProperty(AS_IN_PRODUCTION, "true");
  }

  @AfterEach
  void close() {
    home.stop(0);
    System.clearProperty(AS_IN_PRODUCTION);
  }

  @Test
  @DisplayName("启动后不向外报告")
  void a_started_service_calls_nobody() {
    try (var _ = started()) {
      await()
          .during(ITS_FIRST_CALL)
          .atMost(ITS_FIRST_CALL.multipliedBy(2))
          .until(() -> calls.get() == 0);
    }
  }

  @Test
  @DisplayName("若放开检查器,本测试听得见它")
  void the_checker_would_be_heard() {
    try (var _ = started("--axon.update-check.disabled=false", "--spring.autoconfigure.exclude=")) {
      await().atMost(ITS_FIRST_CALL.multipliedBy(3)).until(() -> calls.get() > 0);
    }
    assertThat(calls).hasPositiveValue();
  }

  private ConfigurableApplicationContext started(String... more) {
    Database database = Postgres.database();
    var arguments =
        new String[] {
          "--server.port=0",
          "--axon.update-check.url=http://127.0.0.1:" + home.getAddress().getPort(),
          "--micropower.database.url=" + database.url(),
          "--micropower.database.owner-user=" + database.owner().user(),
          "--micropower.database.owner-password=" + database.owner().password(),
          "--micropower.database.application-user=" + database.application().user(),
          "--micropower.database.application-password=" + database.application().password()
        };
    var all = new ArrayList<>(List.of(arguments));
    all.addAll(List.of(more));
    return SpringApplication.run(TestHouse.class, all.toArray(String[]::new));
  }
}
