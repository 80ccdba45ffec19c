package cn.micropower.supervision.house;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.jwt;

import cn.micropower.contracts.id.HandoverId;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@DisplayName("删除：移交中的文字再也读不到；不知悉的人，连门都没有")
class ErasureTest extends Inquiring {
  private static final String NONE = "sealed:" + UUID.randomUUID();
  private static final String KEY = "erasure-key";

  private HandoverId handover = new HandoverId(NONE);
  private String path = "";

  @BeforeEach
  void handedOver() {
    var answer = handOver(DISCIPLINE, inquired(matter()), "yunxi-commission");
    assertThat(answer).hasStatus(201);
    handover = new HandoverId(text(answer, "id"));
    path = erasures(handover.value());
  }

  @Test
  @DisplayName("删除之后说明不见，钥匙之名仍在；同一幂等键同一回答，另一幂等键查无此文")
  void what_was_erased_is_told_no_more() {
    var before = facts("handover.text-erased");
    var key = key();
    var erased = erase(DISCIPLINE, DISCIPLINE, path, order(key), KEY, null);
    assertThat(erased).hasStatusOk();
    assertThat(text(erased, "id")).isEqualTo(handover.value());
    assertThat(told()).contains(key).doesNotContain("account", ACCOUNT);

    var repeated = erase(DISCIPLINE, DISCIPLINE, path, order(key), KEY, null);
    assertThat(body(repeated)).isEqualTo(body(erased));
    assertThat(erase(order(key), null)).hasStatus(404);
    assertThat(facts("handover.text-erased")).isEqualTo(before + 1);
  }

  @Test
  @DisplayName("依据旧版本的 412；不在这次移交里的钥匙 404；说明还在")
  void what_does_not_fit_erases_nothing() {
    assertThat(erase(order(key()), "\"7\"")).hasStatus(412);
    assertThat(erase(order("person:" + UUID.randomUUID()), null)).hasStatus(404);
    assertThat(erase("{\"key\":1}", null)).hasStatus(400);
    assertThat(told()).contains(ACCOUNT);
    assertThat(erase(order(key()), "\"0\"")).hasStatusOk();
  }

  @Test
  @DisplayName("决定人未以其职务办理：不成，密封留痕，谁的拒绝册上也没有")
  void a_refused_attempt_is_kept_under_seal() {
    var open = facts("refusal.recorded");
    var kept = facts("refusal.kept");
    var refused = erase(DISCIPLINE, "lianhua-chair", path, order(key()), newKey(), null);
    assertThat(refused).hasStatus(403);
    var nowhere = order("person:" + UUID.randomUUID());
    assertThat(erase(DISCIPLINE, "lianhua-chair", path, nowhere, newKey(), null)).hasStatus(403);
    var placeless =
        erase(DISCIPLINE, "luting-nobody", path, order(key()), newKey(), null, List.of());
    assertThat(placeless).hasStatus(403);
    assertThat(facts("refusal.kept")).isEqualTo(kept + 3);
    assertThat(facts("refusal.recorded")).isEqualTo(open);
    assertThat(told()).contains(ACCOUNT);
  }

  @Test
  @DisplayName("不知悉的人，无论写得好坏，与没有这次移交一字不差，不留记录；平台自己的门关着")
  void for_everybody_else_there_is_nothing() {
    var facts = facts("%");
    for (var outsider :
        List.of("lianhua-director", "lianhua-clerk", "luting-secretary", "yunxi-commission")) {
      for (var body : List.of(order(key()), "{}", "")) {
        var found = erase(outsider, outsider, path, body, newKey(), null);
        var none = erase(outsider, outsider, erasures(NONE), body, newKey(), null);
        assertThat(found).hasStatus(404);
        assertThat(body(found).replace(path, "")).isEqualTo(body(none).replace(erasures(NONE), ""));
        assertThat(found.getResponse().getHeaderNames())
            .isEqualTo(none.getResponse().getHeaderNames());
      }
    }
    assertThat(http.post().uri("/api/v1" + path).exchange()).hasStatus(401);
    var platform = "/persons/" + key() + "/erasures";
    assertThat(post(DISCIPLINE, platform, "{\"reason\":\"BY_REQUEST\"}")).hasStatus(404);
    assertThat(facts("%")).isEqualTo(facts);
    assertThat(told()).contains(ACCOUNT);
  }

  private MvcTestResult erase(String body, @Nullable String version) {
    return erase(DISCIPLINE, DISCIPLINE, path, body, newKey(), version);
  }

  private MvcTestResult erase(
      String person, String post, String path, String body, String key, @Nullable String version) {
    return erase(person, post, path, body, key, version, List.of("unit:luting"));
  }

  private MvcTestResult erase(
      String person,
      String post,
      String path,
      String body,
      String key,
      @Nullable String version,
      List<String> units) {
    var request =
        http.post()
            .uri("/api/v1" + path)
            .with(
                jwt()
                    .jwt(
                        token ->
                            token
                                .subject("person:" + person)
                                .claim("units", units)
                                .claim("posts", List.of("post:" + person))))
            .header("Micropower-Post", "post:" + post)
            .header("Idempotency-Key", key)
            .contentType(MediaType.APPLICATION_JSON)
            .content(body);
    return (version == null ? request : request.header("If-Match", version)).exchange();
  }

  private long facts(String type) {
    return jdbc.sql("select count(*) from domain_event where payload_type like :type")
        .param("type", type)
        .query(Long.class)
        .single();
  }

  private String told() {
    return body(readAs("person:" + DISCIPLINE, "unit:luting", "/handovers/" + handover));
  }

  private String key() {
    return told().replaceAll(".*\"key\":\"([^\"]+)\".*", "$1");
  }

  private static String erasures(String handover) {
    return "/handovers/" + handover + "/erasures";
  }

  private static String order(String key) {
    return "{\"key\":\"%s\",\"reason\":\"BY_REQUEST\"}".formatted(key);
  }

  private static String newKey() {
    return UUID.randomUUID().toString();
  }
}
