package cn.micropower.supervision.house;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("被评议的人不能一拖了之")
class VetoTest extends Inquiring {
  private static final String COMMITTEE = "{\"zh\":\"村民委员会\",\"en\":\"village committee\"}";

  @Test
  @DisplayName("监委会主任不计票、不结束的，上级纪检代为登记")
  void votes_do_not_stay_uncounted() {
    var appraisal = told(matter());
    assertThat(vote("lianhua-director", appraisal, 2)).hasStatus(403);
    assertThat(vote(DISCIPLINE, appraisal, 2)).hasStatusOk();
    assertThat(post(DISCIPLINE, "/appraisals/" + appraisal + "/closings", "")).hasStatusOk();
    assertThat(vote("yunxi-commission", told(matter()), 2)).hasStatusOk();
  }

  @Test
  @DisplayName("不答复的，照常结束仍被拒绝；上级纪检可无答复结束，人人看得到哪一方没有答复，不写人名")
  void an_explanation_kept_back_keeps_nothing_open() {
    var item = matter();
    var appraisal = told(item);
    assertThat(vote(appraisal, 4)).hasStatusOk();
    assertThat(explain("lianhua-secretary", appraisal)).hasStatusOk();
    refusedBy("EXPLANATION_REQUIRED", close(appraisal));
    refusedBy(
        "EXPLANATION_REQUIRED", post(DISCIPLINE, "/appraisals/" + appraisal + "/closings", ""));
    for (var other : new String[] {"lianhua-chair", "lianhua-director", "luting-secretary"}) {
      assertThat(closeUnexplained(other, appraisal)).hasStatus(403);
    }
    assertThat(closeUnexplained(DISCIPLINE, appraisal)).hasStatusOk();
    awaitText("/appraisals/" + appraisal, "\"unexplained\":[" + COMMITTEE + "]");
    assertThat(body(read("/appraisals/" + appraisal)))
        .contains("\"state\":\"CLOSED\"", "\"exceeded\":true", "\"running\":1")
        .doesNotContain("person:");
    awaitText("/exercises/" + item.exercise() + "/trail", "村民委员会未作答复");
  }

  @Test
  @DisplayName("两次都不答复，照样启动核查；都答复了的，不得无答复结束")
  void keeping_silent_twice_opens_an_inquiry_all_the_same() {
    var item = matter();
    rejected(told(item));
    var second = told(item);
    assertThat(vote(second, 4)).hasStatusOk();
    assertThat(closeUnexplained("yunxi-commission", second)).hasStatusOk();
    awaitOne(item, "inquiry.opened");

    var explained = told(matter());
    assertThat(vote(explained, 4)).hasStatusOk();
    assertThat(explain("lianhua-secretary", explained)).hasStatusOk();
    assertThat(explain("lianhua-director", explained)).hasStatusOk();
    refusedBy("NO_EXPLANATION_MISSING", closeUnexplained(DISCIPLINE, explained));
    assertThat(closeUnexplained(DISCIPLINE, told(matter()))).hasStatus(422);
    assertThat(post(DISCIPLINE, "/appraisals/appraisal:none/unexplained-closings", ""))
        .hasStatus(404);
  }

  @Test
  @DisplayName("乡镇自己的事项，由区纪委无答复结束，乡镇纪委不行")
  void a_townships_own_is_closed_by_the_district() {
    var appraisal = told(matter(), Yunxi.LUTING);
    assertThat(vote("yunxi-commission", appraisal, 4)).hasStatusOk();
    assertThat(closeUnexplained(DISCIPLINE, appraisal)).hasStatus(403);
    assertThat(closeUnexplained("yunxi-commission", appraisal)).hasStatusOk();
    awaitText("/appraisals/" + appraisal, "乡镇党委");
  }

  @Test
  @DisplayName("村里不反馈的，纪检代为反馈，再评议照常开启")
  void a_rectification_does_not_stay_untold() {
    var inquiry = inquired(matter());
    assertThat(order(DISCIPLINE, inquiry)).hasStatusOk();
    assertThat(rectify(DISCIPLINE, inquiry)).hasStatusOk();
    assertThat(feedBack(DISCIPLINE, inquiry)).hasStatusOk();
    awaitText("/units/unit:lianhua/appraisals?limit=1", "\"inquiry\":\"" + inquiry + "\"");
  }

  @Test
  @DisplayName("期限过去仍未整改的，可以重新责令；期限未过不行；责令过几次，人人可查")
  void what_passes_undone_is_ordered_again() {
    var inquiry = inquired(matter());
    assertThat(body(read("/inquiries/" + inquiry))).contains("\"orders\":0");
    var due = clock.today().plusDays(2);
    assertThat(order(DISCIPLINE, inquiry, due)).hasStatusOk();
    awaitText("/inquiries/" + inquiry, "\"orders\":1");
    refusedBy("RECTIFICATION_NOT_OVERDUE", order(DISCIPLINE, inquiry));
    Ahead.passDays(2);
    refusedBy("RECTIFICATION_NOT_OVERDUE", order(DISCIPLINE, inquiry));
    Ahead.passDays(1);
    var anew = clock.today().plusDays(9);
    assertThat(order(DISCIPLINE, inquiry, anew)).hasStatusOk();
    awaitText("/inquiries/" + inquiry, "\"orders\":2");
    assertThat(body(read("/inquiries/" + inquiry))).contains("\"dueOn\":\"" + anew + "\"");
    assertThat(rectify(DISCIPLINE, inquiry)).hasStatusOk();
  }
}
