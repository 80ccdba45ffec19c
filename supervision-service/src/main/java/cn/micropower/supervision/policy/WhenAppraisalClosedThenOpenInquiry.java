package cn.micropower.supervision.policy;

import cn.micropower.contracts.supervision.SupervisionFact.AppraisalClosed;
import cn.micropower.platform.inbox.Arrival;
import cn.micropower.platform.inbox.Policy;
import cn.micropower.supervision.inquiry.Inquiries;
import cn.micropower.supervision.inquiry.OpenInquiry;
import java.util.List;
import org.springframework.stereotype.Component;

/** 评议连续超过限度，则启动核查 — by the discipline commission of the unit above. */
@Component
final class WhenAppraisalClosedThenOpenInquiry implements Policy<AppraisalClosed> {

  @Override
  public Class<AppraisalClosed> fact() {
    return AppraisalClosed.class;
  }

  @Override
  public List<OpenInquiry> when(AppraisalClosed fact, Arrival arrival) {
    return fact.inquiry()
        ? List.of(
            new OpenInquiry(
                Inquiries.idOf(fact.appraisal()), Known.matter(fact.matter()), fact.appraisal()))
        : List.of();
  }
}
