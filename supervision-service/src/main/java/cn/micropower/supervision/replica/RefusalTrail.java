package cn.micropower.supervision.replica;

import cn.micropower.contracts.id.ExerciseId;
import cn.micropower.contracts.refusal.RefusalFact;
import cn.micropower.platform.inbox.Arrival;
import cn.micropower.platform.inbox.Replica;
import cn.micropower.platform.rule.Sentence;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What any service refused: of an exercise, or of something that is about one. */
@Component
final class RefusalTrail implements Replica<RefusalFact> {
  private static final String PART = "trail_refusal";

  private final Trail trail;

  RefusalTrail(Trail trail) {
    this.trail = trail;
  }

  @Override
  public Class<RefusalFact> facts() {
    return RefusalFact.class;
  }

  @Override
  public List<String> tables() {
    return List.of(PART);
  }

  /** What was aimed at nothing that exists concerns no exercise. */
  @Override
  public void take(RefusalFact fact, Arrival arrival) {
    var target = fact.target();
    if (target == null) {
      return;
    }
    var said = fact.sentence();
    var told =
        new Told(
            exercise(target),
            null,
            new Sentence("被拒绝：" + said.zh(), "refused: " + said.en()),
            fact.judgement().isEmpty() ? List.of() : List.of(fact.judgement()),
            fact,
            target,
            null,
            null);
    trail.write(PART, RefusalFact.class, told, arrival);
  }

  private static @Nullable ExerciseId exercise(String target) {
    return target.startsWith("exercise:") ? new ExerciseId(target) : null;
  }
}
