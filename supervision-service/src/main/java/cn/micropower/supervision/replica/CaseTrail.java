package cn.micropower.supervision.replica;

import cn.micropower.contracts.cases.CaseFact;
import cn.micropower.contracts.cases.CaseFact.ClueReturned;
import cn.micropower.platform.inbox.Arrival;
import cn.micropower.platform.inbox.Replica;
import cn.micropower.platform.rule.Sentence;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What case-service told of clues: it follows the handing over, and has the same readers. */
@Component
final class CaseTrail implements Replica<CaseFact> {
  private static final String PART = "trail_case";

  private final Trail trail;

  CaseTrail(Trail trail) {
    this.trail = trail;
  }

  @Override
  public Class<CaseFact> facts() {
    return CaseFact.class;
  }

  @Override
  public List<String> tables() {
    return List.of(PART);
  }

  @Override
  public void take(CaseFact fact, Arrival arrival) {
    trail.write(PART, fact.getClass(), told(fact), arrival);
  }

  private static Told told(CaseFact fact) {
    return switch (fact) {
      case ClueReturned it ->
          new Told(
              null,
              null,
              new Sentence(
                  "线索于 %s 退回".formatted(it.doneOn()), "the clue came back on " + it.doneOn()),
              List.of(),
              Map.of("handover", it.handover().value()),
              null,
              it.handover(),
              List.of());
    };
  }
}
