package cn.micropower.supervision.house;

import static org.assertj.core.api.Assertions.assertThat;

import cn.micropower.contracts.disclosure.DisclosureFact.BriefedItem;
import cn.micropower.contracts.id.InquiryId;
import cn.micropower.supervision.inquiry.Inquiries;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** The running service, and inquiries that were opened in it. */
abstract class Inquiring extends House {
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
    return post(
        post,
        "/inquiries/" + inquiry + "/rectification-orders",
        "{\"measures\":\"重新丈量\",\"dueOn\":\"%s\"}".formatted(clock.today().plusDays(10)));
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
    assertThat(answer)
        .hasStatus(422)
        .bodyJson()
        .extractingPath("$.code")
        .isEqualTo("NOT_AT_THIS_STAGE");
  }

  static String text(MvcTestResult answer, String field) {
    return body(answer).replaceAll(".*\"" + field + "\":\"([^\"]+)\".*", "$1");
  }
}
