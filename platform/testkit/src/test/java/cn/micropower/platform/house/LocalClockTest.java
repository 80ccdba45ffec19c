package cn.micropower.platform.house;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.jwt;

import cn.micropower.platform.time.DomainClock;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;
import tools.jackson.databind.json.JsonMapper;

/** The house under the profile local, with a clock of its own that can be moved. */
@ActiveProfiles("local")
@DirtiesContext
class LocalClockTest extends House {
  @Autowired DomainClock clock;
  @Autowired JsonMapper json;

  @DynamicPropertySource
  static void file(DynamicPropertyRegistry registry) throws IOException {
    Path folder = Files.createTempDirectory("clock");
    registry.add("micropower.clock-file", () -> folder.resolve("ahead").toString());
  }

  @Test
  @DisplayName("向前拨三十天：留下事实，之后的事实都记在新时间")
  void facts_are_recorded_at_the_moved_time() {
    var before = clock.now();
    var to = before.plus(Duration.ofDays(30));
    assertThat(move(to, "OPERATOR", freshKey()).exchange()).hasStatusOk();
    assertThat(clock.now()).isBetween(to, to.plusSeconds(60));
    assertThat(recordedAt(hungLamp())).isBetween(to, to.plusSeconds(60));
    assertThat(lastMove()).contains("\"to\":\"" + to);
    assertThat(reading("now")).isCloseTo(clock.now(), within(60, ChronoUnit.SECONDS));
  }

  @Test
  @DisplayName("同一键重复：只拨一次，同样的答复")
  void the_same_key_moves_it_once() {
    var to = clock.now().plus(Duration.ofDays(1));
    var key = freshKey();
    var first = move(to, "OPERATOR", key).exchange();
    assertThat(move(to, "OPERATOR", key).exchange())
        .hasStatusOk()
        .bodyText()
        .isEqualTo(new String(first.getResponse().getContentAsByteArray(), UTF_8));
  }

  @Test
  @DisplayName("向后拨：按名拒绝并记录在案，时钟不动")
  void back_in_time_is_refused_and_recorded() {
    var refusals = refusals();
    var before = clock.now();
    var answer = move(before.minusSeconds(1), "OPERATOR", freshKey()).exchange();
    assertThat(answer).hasStatus(422);
    assertThat(answer).bodyJson().extractingPath("$.code").isEqualTo("CLOCK_NEVER_GOES_BACK");
    assertThat(refusals()).isEqualTo(refusals + 1);
    assertThat(clock.now()).isBetween(before, before.plusSeconds(60));
  }

  @Test
  @DisplayName("不是运维不得拨；太远、没有键、没有时间都不行")
  void nobody_else_moves_it_and_slips_move_nothing() {
    var before = clock.now();
    var to = before.plus(Duration.ofDays(9));
    assertThat(move(to, "REGISTRAR", freshKey()).exchange()).hasStatus(403);
    assertThat(move(to.plus(Duration.ofDays(9999)), "OPERATOR", freshKey()).exchange())
        .hasStatus(400);
    assertThat(move(to, "OPERATOR", "").exchange()).hasStatus(400);
    assertThat(move("{}", "OPERATOR", freshKey()).exchange()).hasStatus(400);
    assertThat(http.post().uri("/api/v1/local/clock").exchange()).hasStatus(401);
    assertThat(clock.now()).isBetween(before, before.plusSeconds(60));
  }

  private MockMvcRequestBuilder move(Instant to, String role, String key) {
    return move("{\"to\":\"" + to + "\"}", role, key);
  }

  private MockMvcRequestBuilder move(String body, String role, String key) {
    return http.post()
        .uri("/api/v1/local/clock")
        .with(
            jwt()
                .jwt(
                    token ->
                        token
                            .subject("person:p-1")
                            .claim("roles", List.of(role))
                            .claim("units", List.of("unit:district"))))
        .header("Idempotency-Key", key)
        .contentType(MediaType.APPLICATION_JSON)
        .content(body);
  }

  private Instant reading(String field) {
    var answer = http.get().uri("/api/v1/local/clock").exchange();
    assertThat(answer).hasStatusOk();
    var body = json.readTree(answer.getResponse().getContentAsByteArray());
    assertThat(Duration.parse(body.path("ahead").asString())).isPositive();
    return Instant.parse(body.path(field).asString());
  }

  private Instant recordedAt(String aggregate) {
    return Instant.parse(
        jdbc.sql("select time_stamp from domain_event where aggregate_identifier = ?")
            .param(aggregate)
            .query(String.class)
            .single());
  }

  private String lastMove() {
    return jdbc.sql(
            """
            select convert_from(payload, 'UTF8') from domain_event
            where payload_type = 'clock.moved' order by global_index desc limit 1
            """)
        .query(String.class)
        .single();
  }
}
