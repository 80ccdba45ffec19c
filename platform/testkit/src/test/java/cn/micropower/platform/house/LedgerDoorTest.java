package cn.micropower.platform.house;

import static org.assertj.core.api.Assertions.assertThat;

import cn.micropower.contracts.ledger.ConsistencyProof;
import cn.micropower.contracts.ledger.Hash;
import java.util.List;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@DisplayName("账本之门：人人可问")
class LedgerDoorTest extends House {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  @Value("${micropower.service}")
  String service;

  @Test
  @DisplayName("账本只增：任意两个账首之间都可证明，换一个根即不成立")
  void a_ledger_proves_that_it_has_only_grown() {
    for (int lamp = 0; lamp < 5; lamp++) {
      hungLamp();
    }
    Awaitility.await().until(() -> json(ask("")).path("size").asLong() >= 5);
    for (var sizes : List.of(List.of(1, 5), List.of(2, 5), List.of(3, 4), List.of(4, 4))) {
      int from = sizes.getFirst();
      int to = sizes.getLast();
      var told = json(ask("/consistency?from=" + from + "&to=" + to));
      var path = told.at("/proof/path").valueStream().map(JsonNode::asString).map(Hash::parse);
      var proof = new ConsistencyProof(from, to, path.toList());
      var before = Hash.parse(told.at("/from/root").asString());
      var after = Hash.parse(told.at("/to/root").asString());

      assertThat(told.at("/from/size").asInt()).isEqualTo(from);
      assertThat(told.at("/to/size").asInt()).isEqualTo(to);
      assertThat(proof.verify(before, after)).isTrue();
      assertThat(proof.verify(Hash.sha256(new byte[0]), after)).isFalse();
    }
  }

  @ParameterizedTest
  @CsvSource({
    "from=0&to=1, 400, INVALID_FIELD",
    "from=-1&to=1, 400, INVALID_FIELD",
    "from=2&to=1, 400, INVALID_FIELD",
    "from=one&to=2, 400, INVALID_FIELD",
    "from=1, 400, MALFORMED_REQUEST",
    "from=1&to=1000000, 404, NOT_FOUND"
  })
  @DisplayName("不成立的大小：说明缘由，不给证明")
  void sizes_that_cannot_be_are_told(String query, int status, String code) {
    hungLamp();
    Awaitility.await().until(() -> json(ask("")).path("size").asLong() > 0);

    var answer = ask("/consistency?" + query);

    assertThat(answer).hasStatus(status);
    assertThat(json(answer).path("code").asString()).isEqualTo(code);
  }

  private MvcTestResult ask(String path) {
    return http.get().uri("/api/v1/ledgers/" + service + path).exchange();
  }

  private static JsonNode json(MvcTestResult answer) {
    return JSON.readTree(answer.getResponse().getContentAsByteArray());
  }
}
