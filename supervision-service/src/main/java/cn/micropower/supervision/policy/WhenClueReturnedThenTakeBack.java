package cn.micropower.supervision.policy;

import cn.micropower.contracts.cases.CaseFact.ClueReturned;
import cn.micropower.platform.inbox.Arrival;
import cn.micropower.platform.inbox.Policy;
import cn.micropower.supervision.handover.TakeBack;
import java.util.List;
import org.springframework.stereotype.Component;

/** 线索已退回，则收回 — sealed facts come of it and no other. */
@Component
final class WhenClueReturnedThenTakeBack implements Policy<ClueReturned> {

  @Override
  public Class<ClueReturned> fact() {
    return ClueReturned.class;
  }

  @Override
  public List<TakeBack> when(ClueReturned fact, Arrival arrival) {
    return List.of(new TakeBack(fact.handover(), fact.rectification(), fact.doneOn()));
  }
}
