package cn.micropower.disclosure.policy;

import cn.micropower.contracts.powerlist.PowerListFact.ResolutionPassed;
import cn.micropower.disclosure.duty.Content;
import cn.micropower.disclosure.duty.OpenDuty;
import cn.micropower.disclosure.policy.Opening.Happening;
import cn.micropower.platform.inbox.Arrival;
import cn.micropower.platform.inbox.Policy;
import java.util.List;
import org.springframework.stereotype.Component;

/** 决议通过，则产生公开责任 — where the procedure has a step that makes it public. */
@Component
final class WhenResolutionPassedThenOpenDuty implements Policy<ResolutionPassed> {
  private final Opening opening;

  WhenResolutionPassedThenOpenDuty(Opening opening) {
    this.opening = opening;
  }

  @Override
  public Class<ResolutionPassed> fact() {
    return ResolutionPassed.class;
  }

  @Override
  public List<OpenDuty> when(ResolutionPassed fact, Arrival arrival) {
    var publicity = fact.publicity();
    if (publicity == null) {
      return List.of();
    }
    var resolved =
        new Happening(Content.Kind.RESOLUTION, fact.item(), fact.title(), fact.resolvedOn());
    return List.of(opening.of(fact.exercise(), fact.place(), publicity, resolved, arrival));
  }
}
