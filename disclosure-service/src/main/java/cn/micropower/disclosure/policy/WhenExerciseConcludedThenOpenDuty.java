package cn.micropower.disclosure.policy;

import cn.micropower.contracts.powerlist.PowerListFact.ExerciseConcluded;
import cn.micropower.disclosure.duty.Content;
import cn.micropower.disclosure.duty.OpenDuty;
import cn.micropower.disclosure.policy.Opening.Happening;
import cn.micropower.platform.inbox.Arrival;
import cn.micropower.platform.inbox.Policy;
import java.util.List;
import org.springframework.stereotype.Component;

/** 用权办结，则产生公开责任 — what came of it must be made public. */
@Component
final class WhenExerciseConcludedThenOpenDuty implements Policy<ExerciseConcluded> {
  private final Opening opening;

  WhenExerciseConcludedThenOpenDuty(Opening opening) {
    this.opening = opening;
  }

  @Override
  public Class<ExerciseConcluded> fact() {
    return ExerciseConcluded.class;
  }

  @Override
  public List<OpenDuty> when(ExerciseConcluded fact, Arrival arrival) {
    var concluded =
        new Happening(Content.Kind.RESULT, fact.item(), fact.title(), fact.concludedOn());
    return List.of(opening.of(fact.exercise(), fact.place(), fact.publicity(), concluded, arrival));
  }
}
