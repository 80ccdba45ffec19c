package cn.micropower.supervision.policy;

import cn.micropower.contracts.supervision.SupervisionFact.InquiryEnded;
import cn.micropower.platform.inbox.Arrival;
import cn.micropower.platform.inbox.Policy;
import cn.micropower.supervision.appraisal.SettleMatter;
import java.util.List;
import org.springframework.stereotype.Component;

/** 核查已结束，则事项了结 — from now on it is appraised and counted anew. */
@Component
final class WhenInquiryEndedThenSettleMatter implements Policy<InquiryEnded> {

  @Override
  public Class<InquiryEnded> fact() {
    return InquiryEnded.class;
  }

  @Override
  public List<SettleMatter> when(InquiryEnded fact, Arrival arrival) {
    return List.of(new SettleMatter(fact.matter().id()));
  }
}
