package cn.micropower.supervision.house;

import static org.assertj.core.api.Assertions.assertThat;

import cn.micropower.contracts.disclosure.DisclosureFact.BriefedItem;
import cn.micropower.contracts.id.AppraisalId;
import cn.micropower.contracts.id.InquiryId;
import org.awaitility.Awaitility;
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

    awaitSettled(item);
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
    awaitSettled(item);
  }

  /** Ordered, done, told to the villagers; returns the appraisal that follows. */
  private AppraisalId putRight(InquiryId inquiry, BriefedItem item) {
    assertThat(order(DISCIPLINE, inquiry)).hasStatusOk();
    assertThat(
            post(
                DISCIPLINE,
                "/inquiries/" + inquiry + "/rectifications",
                "{\"doneOn\":\"%s\",\"evidenceSha256\":\"%s\"}".formatted(clock.today(), HASH)))
        .hasStatusOk();
    var feedback =
        "{\"channel\":\"MEETING\",\"spot\":\"村文化礼堂\",\"givenOn\":\"%s\",\"photoSha256\":\"%s\"}"
            .formatted(clock.today(), HASH);
    var feedbacks = "/inquiries/" + inquiry + "/feedbacks";
    assertThat(post(DISCIPLINE, feedbacks, feedback)).hasStatus(403);
    assertThat(post("lianhua-director", feedbacks, feedback)).hasStatusOk();
    awaitText("/units/unit:lianhua/appraisals?limit=1", "\"inquiry\":\"" + inquiry + "\"");
    awaitText("/units/unit:lianhua/appraisals?limit=1", "\"state\":\"OPEN\"");
    var answer = body(read("/units/unit:lianhua/appraisals?limit=1"));
    assertThat(answer).contains(item.matter().value());
    return new AppraisalId(answer.replaceAll(".*?\"id\":\"(appraisal:[^\"]+)\".*", "$1"));
  }

  private void awaitSettled(BriefedItem item) {
    Awaitility.await().untilAsserted(() -> assertThat(count(item, "matter.settled")).isEqualTo(1));
  }

  private long count(BriefedItem item, String type) {
    return jdbc.sql(
            """
            select count(*) from domain_event
            where payload_type = :type and convert_from(payload, 'UTF8') like :matter
            """)
        .param("type", type)
        .param("matter", "%" + item.matter() + "%")
        .query(Long.class)
        .single();
  }
}
