package cn.micropower.supervision.house;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("评议：发布过的事项，由评议团投票")
class AppraisalsTest extends Appraising {

  @Test
  @DisplayName("发布会一开，事项自行进入评议；计票、答复、结束，人人可查，不写人名")
  void what_was_told_is_appraised() {
    var item = matter();
    var appraisal = told(item);
    assertThat(vote(appraisal, 4)).hasStatusOk();
    refusedBy("EXPLANATION_REQUIRED", close(appraisal));
    assertThat(explain("lianhua-secretary", appraisal)).hasStatusOk();
    refusedBy("EXPLANATION_REQUIRED", close(appraisal));
    assertThat(explain("lianhua-director", appraisal)).hasStatusOk();
    assertThat(close(appraisal)).hasStatusOk();

    awaitText("/appraisals/" + appraisal, "\"state\":\"CLOSED\"");
    var answer = body(read("/appraisals/" + appraisal));
    assertThat(answer)
        .contains("\"exceeded\":true", "\"running\":1", "\"inquiry\":false")
        .contains("\"required\":4", "\"actual\":4", "\"version\":1", "\"baseSize\":12")
        .contains(item.matter().value(), "VILLAGE_PARTY_SECRETARY", "村委会主任")
        .doesNotContain("person:");
    assertThat(body(read("/units/unit:luting/appraisals?limit=1"))).contains("\"next\"");
    assertThat(body(read("/units/unit:luting/appraisals"))).contains(appraisal.value());
    assertThat(read("/units/unit:nowhere/appraisals")).hasStatus(404);
    assertThat(read("/appraisals/appraisal:none")).hasStatus(404);
  }

  @Test
  @DisplayName("恰好四分之一不算超过，无须答复")
  void exactly_a_quarter_needs_no_explanation() {
    var appraisal = told(matter());
    assertThat(vote(appraisal, 3)).hasStatusOk();
    refusedBy("NOTHING_TO_EXPLAIN", explain("lianhua-secretary", appraisal));
    assertThat(close(appraisal)).hasStatusOk();
    awaitText("/appraisals/" + appraisal, "\"exceeded\":false,\"running\":0");
  }

  @Test
  @DisplayName("不是监委会主任不能计票，别处的职务不能答复；没有的评议查不到")
  void only_who_may_counts_and_explains() {
    var appraisal = told(matter());
    var votes = "/appraisals/" + appraisal + "/votes";
    assertThat(post("lianhua-secretary", votes, votes())).hasStatus(403);
    assertThat(post("lianhua-chair", votes, "{}")).hasStatus(400);
    assertThat(post("lianhua-chair", "/appraisals/appraisal:none/closings", "")).hasStatus(404);
    assertThat(vote(appraisal, 4)).hasStatusOk();
    assertThat(explain("luting-secretary", appraisal)).hasStatus(403);
    assertThat(explain("lianhua-clerk", appraisal)).hasStatus(403);
  }

  private String votes() {
    return """
    {"heldOn":"%s","panel":{"all":1,"present":{"VILLAGER_REPRESENTATIVE":1}},
     "tally":{"satisfied":1,"fairlySatisfied":0,"dissatisfied":0,"abstained":0},
     "minutesSha256":"%s"}\
    """
        .formatted(clock.today(), HASH);
  }
}
