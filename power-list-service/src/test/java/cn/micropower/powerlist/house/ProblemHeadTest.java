package cn.micropower.powerlist.house;

import static org.assertj.core.api.Assertions.assertThat;

import cn.micropower.contracts.problem.Problem;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@DisplayName("未予办理的答复：头里写明还须什么")
class ProblemHeadTest extends House {
  @Autowired JdbcClient jdbc;

  @BeforeEach
  void open() {
    furnish();
  }

  @Test
  @DisplayName("不带令牌查须登录的内容：401，并写明须出示令牌")
  void whoever_must_sign_in_is_told_how() {
    for (var path : new String[] {"/refusals?unit=unit:yunxi", "/exercises?unit=unit:lianhua"}) {
      var answer = http.get().uri("/api/v1" + path).exchange();
      says(answer, Problem.TOKEN_MISSING);
      assertThat(answer).hasHeader("WWW-Authenticate", "Bearer");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"Bearer", "Bearer ", "Bearerabc"})
  @DisplayName("只说有令牌而没有：401，公开的也不给看")
  void a_header_without_a_token_is_refused(String header) {
    var request = http.get().uri("/api/v1/units/unit:lianhua").header("Authorization", header);
    says(request.exchange(), Problem.TOKEN_INVALID);
  }

  @Test
  @DisplayName("视图尚未建成：503，并写明何时再来；建成即答")
  void a_view_in_the_making_says_when_to_come_again() {
    var unit = "/units/unit:lianhua";
    assertThat(get(unit, "unit:yunxi", "unit:lianhua@0")).hasStatusOk();
    needsLeaves(1_000_000);
    try {
      Awaitility.await().untilAsserted(() -> says(get(unit, "unit:yunxi"), Problem.VIEW_BEHIND));
      assertThat(get(unit, "unit:yunxi")).hasHeader("Retry-After", "2");
    } finally {
      needsLeaves(0);
    }
    Awaitility.await().untilAsserted(() -> assertThat(get(unit, "unit:yunxi")).hasStatusOk());
  }

  private void needsLeaves(long goal) {
    jdbc.sql("update view_generation set goal = ? where view = 'directory'").param(goal).update();
  }

  private MvcTestResult get(String path, String unit) {
    return get(path, unit, "unit:nobody@0");
  }

  private static void says(MvcTestResult answer, Problem problem) {
    assertThat(answer).hasStatus(problem.status());
    says(answer, "$.code", problem.name());
    says(answer, "$.type", "urn:micropower:problem:" + problem.name());
    says(answer, "$.messages.zh-CN", problem.zh());
    says(answer, "$.messages.en", problem.en());
  }
}
