package cn.micropower.supervision.house;

import static org.assertj.core.api.Assertions.assertThat;

import cn.micropower.contracts.disclosure.DisclosureFact.BriefedItem;
import cn.micropower.contracts.id.InquiryId;
import cn.micropower.supervision.inquiry.Inquiries;
import java.time.LocalDate;
import org.awaitility.Awaitility;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** The running service, and inquiries that were opened in it. */
abstract class Inquiring extends Appraising {
  static final String DISCIPLINE = "luting-discipline";
  static final String ACCOUNT = "疑似虚报面积套取补助";

  /** Rejected twice running; returns the inquiry, once it is open. */
  InquiryId inquired(BriefedItem item) {
    rejected(told(item));
    var second = told(item);
    rejected(second);
    var inquiry = Inquiries.idOf(second);
    awaitText("/inquiries/" + inquiry, "\"state\":\"UNDER_WAY\"");
    return inquiry;
  }

  MvcTestResult order(String post, InquiryId inquiry) {
    return order(post, inquiry, clock.today().plusDays(10));
  }

  MvcTestResult order(String post, InquiryId inquiry, LocalDate dueOn) {
    return post(
        post,
        "/inquiries/" + inquiry + "/rectification-orders",
        "{\"measures\":\"重新丈量\",\"dueOn\":\"%s\"}".formatted(dueOn));
  }

  MvcTestResult accept(String post, InquiryId inquiry) {
    return post(post, "/inquiries/" + inquiry + "/acceptances", "{\"reason\":\"已查明\"}");
  }

  MvcTestResult rectify(String post, InquiryId inquiry) {
    return post(
        post,
        "/inquiries/" + inquiry + "/rectifications",
        "{\"doneOn\":\"%s\",\"evidenceSha256\":\"%s\"}".formatted(clock.today(), HASH));
  }

  MvcTestResult feedBack(String post, InquiryId inquiry) {
    return post(
        post,
        "/inquiries/" + inquiry + "/feedbacks",
        """
        {"channel":"MEETING","spot":"村文化礼堂","givenOn":"%s","photoSha256":"%s"}\
        """
            .formatted(clock.today(), HASH));
  }

  long count(BriefedItem item, String type) {
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

  void awaitOne(BriefedItem item, String type) {
    Awaitility.await().untilAsserted(() -> assertThat(count(item, type)).isEqualTo(1));
  }

  MvcTestResult handOver(String post, InquiryId inquiry, String assignee) {
    return handOver(post, inquiry, assignee, "lianhua-director");
  }

  MvcTestResult handOver(String post, InquiryId inquiry, String assignee, String subject) {
    return post(
        post,
        "/inquiries/" + inquiry + "/handovers",
        """
        {"account":"%s","subjects":["person:%s"],"assignee":"person:%s",
         "post":"post:%s"}\
        """
            .formatted(ACCOUNT, subject, assignee, assignee));
  }

  static void refused(MvcTestResult answer) {
    refusedBy("NOT_AT_THIS_STAGE", answer);
  }

  static String text(MvcTestResult answer, String field) {
    return body(answer).replaceAll(".*\"" + field + "\":\"([^\"]+)\".*", "$1");
  }
}
