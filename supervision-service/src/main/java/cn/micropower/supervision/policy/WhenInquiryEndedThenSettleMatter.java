package cn.micropower.supervision.policy;

import cn.micropower.contracts.supervision.SupervisionFact.InquiryEnded;
import cn.micropower.platform.inbox.Arrival;
import cn.micropower.platform.inbox.Policy;
import cn.micropower.supervision.appraisal.SettleMatter;
import cn.micropower.supervision.standard.Standards;
import java.util.List;
import org.springframework.stereotype.Component;

/** 核查已结束，则事项了结 — what waits and what is told is appraised and counted anew. */
@Component
final class WhenInquiryEndedThenSettleMatter implements Policy<InquiryEnded> {
  private final Standards standards;

  WhenInquiryEndedThenSettleMatter(Standards standards) {
    this.standards = standards;
  }

  @Override
  public Class<InquiryEnded> fact() {
    return InquiryEnded.class;
  }

  @Override
  public List<SettleMatter> when(InquiryEnded fact, Arrival arrival) {
    var matter = fact.matter();
    return List.of(new SettleMatter(matter.id(), standards.of(matter.place())));
  }
}
