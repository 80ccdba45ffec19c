package cn.micropower.supervision.policy;

import cn.micropower.contracts.supervision.SupervisionFact.FeedbackGiven;
import cn.micropower.platform.inbox.Arrival;
import cn.micropower.platform.inbox.Policy;
import cn.micropower.supervision.appraisal.Appraisals;
import cn.micropower.supervision.appraisal.OpenAppraisal;
import cn.micropower.supervision.standard.Standards;
import java.util.List;
import org.springframework.stereotype.Component;

/** 已向群众反馈，则开启再评议 — villagers say whether it is put right. */
@Component
final class WhenFeedbackGivenThenOpenAppraisal implements Policy<FeedbackGiven> {
  private final Standards standards;

  WhenFeedbackGivenThenOpenAppraisal(Standards standards) {
    this.standards = standards;
  }

  @Override
  public Class<FeedbackGiven> fact() {
    return FeedbackGiven.class;
  }

  @Override
  public List<OpenAppraisal> when(FeedbackGiven fact, Arrival arrival) {
    var matter = Known.matter(fact.matter());
    return List.of(
        new OpenAppraisal(
            Appraisals.idOf(matter.id(), arrival.event()),
            matter,
            standards.of(matter.place()),
            fact.givenOn(),
            fact.inquiry()));
  }
}
