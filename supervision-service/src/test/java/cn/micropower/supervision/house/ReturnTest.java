package cn.micropower.supervision.house;

import static cn.micropower.supervision.house.Yunxi.CASE;
import static org.assertj.core.api.Assertions.assertThat;

import cn.micropower.contracts.cases.CaseFact.ClueReturned;
import cn.micropower.contracts.id.HandoverId;
import cn.micropower.contracts.id.InquiryId;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("线索退回：无论说明已否删除、有无整改，核查都能继续")
class ReturnTest extends Inquiring {
  private static final String RECTIFICATION = "退回补助";

  @Test
  @DisplayName("说明已删除的照样退回，整改另封一把钥匙，也可删除；核查照常")
  void an_erased_account_keeps_no_clue_from_coming_back() {
    var inquiry = inquired(matter());
    var handover = handedOver(inquiry);
    erase(handover, key(handover));
    assertThat(told(handover)).doesNotContain("account", ACCOUNT);

    returned(handover, RECTIFICATION);
    awaitTold(handover, RECTIFICATION);
    assertThat(order(DISCIPLINE, inquiry)).hasStatusOk();

    erase(
        handover, told(handover).replaceAll(".*\"returned\":\\{[^}]*\"key\":\"([^\"]+)\".*", "$1"));
    assertThat(told(handover)).contains("returned").doesNotContain(RECTIFICATION);
  }

  @Test
  @DisplayName("没有整改的退回，核查照常；后来才有的整改照样记下，再说一遍毫无变化")
  void what_a_clue_that_was_put_by_puts_right_at_last_is_told() {
    var inquiry = inquired(matter());
    var handover = handedOver(inquiry);
    returned(handover, "");
    awaitTold(handover, "returned");
    assertThat(told(handover)).doesNotContain("rectification");
    assertThat(order(DISCIPLINE, inquiry)).hasStatusOk();

    returned(handover, RECTIFICATION);
    awaitTold(handover, RECTIFICATION);
    var before = told(handover);
    var other = handedOver(inquired(matter()));
    var same = "sealed:" + UUID.randomUUID();
    CASE.tell(same, new ClueReturned(handover, "另一次整改", clock.today()), Map.of());
    CASE.tell(same, new ClueReturned(other, RECTIFICATION, clock.today()), Map.of());
    awaitTold(other, RECTIFICATION);
    assertThat(told(handover)).isEqualTo(before);
  }

  private HandoverId handedOver(InquiryId inquiry) {
    var answer = handOver(DISCIPLINE, inquiry, "yunxi-commission");
    assertThat(answer).hasStatus(201);
    return new HandoverId(text(answer, "id"));
  }

  private void returned(HandoverId handover, String rectification) {
    CASE.tell(
        "sealed:" + UUID.randomUUID(),
        new ClueReturned(handover, rectification, clock.today()),
        Map.of());
  }

  private void awaitTold(HandoverId handover, String text) {
    Awaitility.await().untilAsserted(() -> assertThat(told(handover)).contains(text));
  }

  private String told(HandoverId handover) {
    return body(readAs("person:" + DISCIPLINE, "unit:luting", "/handovers/" + handover));
  }

  private String key(HandoverId handover) {
    return told(handover).replaceAll(".*\"key\":\"([^\"]+)\".*", "$1");
  }

  private void erase(HandoverId handover, String key) {
    assertThat(
            post(
                DISCIPLINE,
                "/handovers/" + handover + "/erasures",
                "{\"key\":\"%s\",\"reason\":\"BY_REQUEST\"}".formatted(key)))
        .hasStatusOk();
  }
}
