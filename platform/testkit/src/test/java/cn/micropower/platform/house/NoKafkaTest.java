package cn.micropower.platform.house;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.micrometer.core.instrument.MeterRegistry;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.health.actuate.endpoint.HealthDescriptor;
import org.springframework.boot.health.actuate.endpoint.HealthEndpoint;
import org.springframework.boot.health.contributor.Status;
import org.springframework.context.annotation.Import;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.TestPropertySource;

@Import(Signs.class)
@DirtiesContext
@TestPropertySource(properties = "micropower.kafka=127.0.0.1:1")
@DisplayName("样板间没有 Kafka")
class NoKafkaTest extends House {
  @Autowired HealthEndpoint health;
  @Autowired MeterRegistry meters;

  @Test
  @DisplayName("Kafka 不在，命令照收，就绪不变，健康状况与指标说明有多少没转")
  void commands_are_accepted_while_there_is_no_kafka() {
    var lamp = hungLamp();
    assertThat(events(lamp)).isEqualTo(1);
    await().untilAsserted(() -> assertThat(status("relay")).isEqualTo(Status.DOWN));
    assertThat(status("readiness")).isEqualTo(Status.UP);
    assertThat(status("liveness")).isEqualTo(Status.UP);
    await()
        .untilAsserted(
            () -> {
              assertThat(meters.get("micropower.relay.lag").gauge().value()).isPositive();
              assertThat(meters.get("micropower.relay.lag.age").timeGauge().value()).isPositive();
            });
    assertThat(meters.get("micropower.relay.records").counter().count()).isZero();
    assertThat(meters.get("micropower.relay.rewinds").counter().count()).isZero();
  }

  @Test
  @DisplayName("对外发布超过 512 KiB 的事实在门口被拒，什么也不写；同一键可改小再来")
  void a_fact_too_large_to_travel_does_not_happen() {
    var lamp = hungLamp();
    var lights = "/lamps/" + lamp + "/lights";
    var before = refusals();
    var key = freshKey();
    var answer = post(lights, "keeper", key, 60).exchange();
    assertThat(answer).hasStatus(413);
    assertThat(answer).bodyJson().extractingPath("$.code").isEqualTo("FACT_TOO_LARGE");
    assertThat(events(lamp)).isEqualTo(1);
    assertThat(refusals()).isEqualTo(before);
    assertThat(post(lights, "keeper", key, 52).exchange()).hasStatusOk();
    assertThat(events(lamp)).isEqualTo(2);
  }

  @Test
  @DisplayName("一令两事，后一事再小也随前一事作罢")
  void nothing_of_a_command_is_written_if_one_fact_is_too_large() {
    var lamp = hungLamp();
    assertThat(post("/lamps/" + lamp + "/flashes", "keeper", freshKey(), 60).exchange())
        .hasStatus(413);
    assertThat(events(lamp)).isEqualTo(1);
  }

  private Status status(String path) {
    HealthDescriptor found = health.healthForPath(path);
    return found.getStatus();
  }
}
