package cn.micropower.acceptance.input;

import static cn.micropower.acceptance.client.Meeting.attendedBy;
import static org.assertj.core.api.Assertions.assertThat;

import cn.micropower.acceptance.client.Account;
import cn.micropower.acceptance.client.Demonstration;
import cn.micropower.acceptance.client.District;
import cn.micropower.acceptance.client.Reply;
import cn.micropower.acceptance.client.Village;
import cn.micropower.acceptance.stage.Story;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Story
@DisplayName("坏地址:没有的、看不见的、写错的,回答一模一样")
class BadAddressStory {
  private static final Village VILLAGE = Demonstration.village("shiqiao");

  private final Account reader = VILLAGE.clerk().account();

  @Test
  @DisplayName("看不见的与不存在的,一个字也不差")
  void the_invisible_answers_as_the_unknown() {
    var invisible =
        District.foundedAndPublished()
            .foundsVillage()
            .secretary()
            .proposes("A01", attendedBy(5).approvedBy(5))
            .accepted();

    var hidden = reader.asksAfter(invisible, "/exercises/" + invisible.id());
    var unknown = reader.asks("/exercises/exercise:" + UUID.randomUUID());

    assertThat(withoutIds(hidden.refused(404, "NOT_FOUND")))
        .isEqualTo(withoutIds(unknown.refused(404, "NOT_FOUND")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/exercises/nonsense",
        "/exercises/unit:lianhua",
        "/exercises/exercise:1'%20or%20'1'='1",
        "/exercises/exercise:%F0%9F%8C%BE",
        "/units/unit:nowhere",
        "/units/lianhua",
        "/units/unit:nowhere/power-list",
        "/power-list-templates/none",
        "/ledgers/none",
        "/ledgers/power-list/leaves/-1/proof",
        "/ledgers/power-list/leaves/first/proof",
        "/operations/power-list/views",
        "/no/such/path"
      })
  @DisplayName("写错的地址:404")
  void a_wrong_address(String path) {
    reader.asks(path).refused(404, "NOT_FOUND");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/exercises",
        "/exercises?unit=nowhere",
        "/exercises?unit=unit:shiqiao&limit=1000000",
        "/units",
        "/units/unit:shiqiao/rule-pack?on=2026-02-30",
        "/calendar/working-days?from=2026-11-21&days=0",
        "/calendar/working-days?from=tomorrow&days=5",
        "/calendar/working-days?from=1900-01-01&days=5"
      })
  @DisplayName("查询参数缺少或不可能:400")
  void a_wrong_question(String path) {
    var reply = reader.asks(path);
    assertThat(reply.code()).isIn("INVALID_FIELD", "MALFORMED_REQUEST");
    reply.refused(400, reply.code());
  }

  @Test
  @DisplayName("过长的地址:414;想爬出去的地址:400")
  void an_endless_address_and_one_that_climbs() {
    reader.asks("/exercises/exercise:..%2F..%2Funits").refused(400, "MALFORMED_REQUEST");
    reader.asks("/exercises?unit=unit:" + "a".repeat(5000)).refused(414, "ADDRESS_TOO_LONG");
  }

  private static String withoutIds(Reply reply) {
    return reply.text().replaceAll("exercise:[0-9a-f-]{36}", "exercise:…");
  }
}
