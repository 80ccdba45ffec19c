package cn.micropower.powerlist.policy;

import cn.micropower.contracts.disclosure.DisclosureFact.PublicityEnded;
import cn.micropower.platform.inbox.Arrival;
import cn.micropower.platform.inbox.Policy;
import cn.micropower.powerlist.exercise.CompletePublicity;
import cn.micropower.powerlist.exercise.Exercises;
import cn.micropower.powerlist.rulepack.book.RulePacks;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * 公示期满，则完成公开步骤 — it hung for its period, so the exercise goes on. Its days are counted by the rules
 * of the day on which it fell due to be made public, as disclosure counted them.
 */
@Component
final class WhenPublicityEndedThenCompletePublicity implements Policy<PublicityEnded> {
  private final Exercises exercises;
  private final RulePacks packs;

  WhenPublicityEndedThenCompletePublicity(Exercises exercises, RulePacks packs) {
    this.exercises = exercises;
    this.packs = packs;
  }

  @Override
  public Class<PublicityEnded> fact() {
    return PublicityEnded.class;
  }

  @Override
  public List<CompletePublicity> when(PublicityEnded fact, Arrival arrival) {
    var due = exercises.since(fact.exercise()).orElse(fact.firstDay());
    return List.of(
        new CompletePublicity(
            fact.exercise(),
            fact.step(),
            fact.duty(),
            fact.firstDay(),
            fact.lastDay(),
            packs.inForce(fact.place(), due)));
  }
}
