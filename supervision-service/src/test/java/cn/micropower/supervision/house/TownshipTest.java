package cn.micropower.supervision.house;

import static cn.micropower.supervision.house.Yunxi.LUTING;
import static org.assertj.core.api.Assertions.assertThat;

import cn.micropower.contracts.id.AppraisalId;
import cn.micropower.supervision.inquiry.Inquiries;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("乡镇自己的事项")
class TownshipTest extends Appraising {

  @Test
  @DisplayName("乡镇党委书记答复，连续两次由区纪委核查，乡镇自己向群众反馈")
  void the_district_looks_into_what_is_the_townships_own() {
    var item = matter();
    rejectedInTownship(told(item, LUTING));
    var second = told(item, LUTING);
    rejectedInTownship(second);
    var inquiry = "/inquiries/" + Inquiries.idOf(second);
    awaitText(inquiry, "\"seat\":\"unit:yunxi\"");

    var order = "{\"measures\":\"公开台账\",\"dueOn\":\"%s\"}".formatted(clock.today().plusDays(5));
    assertThat(post("luting-discipline", inquiry + "/rectification-orders", order)).hasStatus(403);
    assertThat(post("yunxi-commission", inquiry + "/rectification-orders", order)).hasStatusOk();
    assertThat(
            post(
                "yunxi-commission",
                inquiry + "/rectifications",
                "{\"doneOn\":\"%s\",\"evidenceSha256\":\"%s\"}".formatted(clock.today(), HASH)))
        .hasStatusOk();
    var feedback =
        "{\"channel\":\"ONLINE\",\"spot\":\"乡镇门户\",\"givenOn\":\"%s\",\"photoSha256\":\"%s\"}"
            .formatted(clock.today(), HASH);
    assertThat(post("lianhua-director", inquiry + "/feedbacks", feedback)).hasStatus(403);
    assertThat(post("luting-secretary", inquiry + "/feedbacks", feedback)).hasStatusOk();
    awaitText(inquiry, "\"state\":\"FED_BACK\"");
  }

  private void rejectedInTownship(AppraisalId appraisal) {
    var path = "/appraisals/" + appraisal;
    var votes =
        """
        {"heldOn":"%s","panel":{"all":9,"present":{"VILLAGER_REPRESENTATIVE":9}},
         "tally":{"satisfied":6,"fairlySatisfied":0,"dissatisfied":3,"abstained":0},
         "minutesSha256":"%s"}\
        """
            .formatted(clock.today(), HASH);
    assertThat(post("lianhua-chair", path + "/votes", votes)).hasStatus(403);
    assertThat(post("luting-discipline", path + "/votes", votes)).hasStatusOk();
    assertThat(explain("luting-secretary", appraisal)).hasStatusOk();
    assertThat(post("luting-discipline", path + "/closings", "")).hasStatusOk();
  }
}
