package cn.micropower.supervision.policy;

import cn.micropower.contracts.supervision.SupervisionFact.AppraisalClosed;
import cn.micropower.platform.inbox.Arrival;
import cn.micropower.platform.inbox.Policy;
import cn.micropower.supervision.inquiry.ConcludeReappraisal;
import java.util.List;
import org.springframework.stereotype.Component;

/** 再评议已结束，则核查了结或重新决定. */
@Component
final class WhenAppraisalClosedThenConcludeReappraisal implements Policy<AppraisalClosed> {

  @Override
  public Class<AppraisalClosed> fact() {
    return AppraisalClosed.class;
  }

  @Override
  public List<ConcludeReappraisal> when(AppraisalClosed fact, Arrival arrival) {
    var inquiry = fact.reappraised();
    return inquiry == null
        ? List.of()
        : List.of(new ConcludeReappraisal(inquiry, fact.appraisal(), fact.exceeded()));
  }
}
