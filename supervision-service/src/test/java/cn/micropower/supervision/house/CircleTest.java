package cn.micropower.supervision.house;

import static org.assertj.core.api.Assertions.assertThat;

import cn.micropower.contracts.disclosure.DisclosureFact.BriefedItem;
import cn.micropower.contracts.id.AppraisalId;
import cn.micropower.contracts.id.InquiryId;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("督权之环：连续两次不满意，核查；说明清楚，或整改再评议")
class CircleTest extends Inquiring {

  @Test
  @DisplayName("一路：说明清楚，核查结束；此后从头数起")
  void an_inquiry_ends_in_an_explanation() {
    var item = matter();
    var inquiry = inquired(item);
    var answer = body(read("/inquiries/" + inquiry));
    assertThat(answer).contains("\"state\":\"UNDER_WAY\"", "\"seat\":\"unit:luting\"");
    assertThat(body(read("/units/unit:lianhua/inquiries"))).contains(inquiry.value());

    var path = "/inquiries/" + inquiry + "/acceptances";
    assertThat(post("lianhua-secretary", path, "{\"reason\":\"a\"}")).hasStatus(403);
    assertThat(post("yunxi-commission", path, "{\"reason\":\"a\"}")).hasStatus(403);
    assertThat(post(DISCIPLINE, path, "{\"reason\":\"已查明\"}")).hasStatusOk();
    awaitText("/inquiries/" + inquiry, "\"ending\":\"EXPLAINED\"");
    refused(post(DISCIPLINE, path, "{\"reason\":\"a\"}"));

    awaitOne(item, "matter.settled");
    var next = told(item);
    rejected(next);
    awaitText("/appraisals/" + next, "\"running\":1");
  }

  @Test
  @DisplayName("另一路：整改、反馈、再评议不通过，再整改、再评议通过")
  void an_inquiry_ends_when_villagers_find_it_put_right() {
    var item = matter();
    var inquiry = inquired(item);
    var first = putRight(inquiry, item);
    rejected(first);
    awaitText("/inquiries/" + inquiry, "\"state\":\"UNDER_WAY\"");
    assertThat(body(read("/appraisals/" + first))).contains("\"occasion\":\"REAPPRAISAL\"");

    var second = putRight(inquiry, item);
    assertThat(vote(second, 3)).hasStatusOk();
    assertThat(close(second)).hasStatusOk();
    awaitText("/inquiries/" + inquiry, "\"ending\":\"RECTIFIED\"");
    assertThat(count(item, "inquiry.opened")).isEqualTo(1);
    awaitOne(item, "matter.settled");
  }

  /** Ordered, done, told to the villagers; returns the appraisal that follows. */
  private AppraisalId putRight(InquiryId inquiry, BriefedItem item) {
    assertThat(order(DISCIPLINE, inquiry)).hasStatusOk();
    assertThat(rectify(DISCIPLINE, inquiry)).hasStatusOk();
    assertThat(feedBack("lianhua-secretary", inquiry)).hasStatus(403);
    assertThat(feedBack("lianhua-director", inquiry)).hasStatusOk();
    awaitText("/units/unit:lianhua/appraisals?limit=1", "\"inquiry\":\"" + inquiry + "\"");
    awaitText("/units/unit:lianhua/appraisals?limit=1", "\"state\":\"OPEN\"");
    var answer = body(read("/units/unit:lianhua/appraisals?limit=1"));
    assertThat(answer).contains(item.matter().value());
    return new AppraisalId(answer.replaceAll(".*?\"id\":\"(appraisal:[^\"]+)\".*", "$1"));
  }
}
