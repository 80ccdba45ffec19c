package cn.micropower.powerlist.procedure;

import cn.micropower.platform.rule.Sentence;
import cn.micropower.powerlist.source.Source;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * One version of one way to use a power. An exercise carries it whole, so a replay opens no file.
 */
public record Procedure(String id, int version, Sentence name, Source source, List<Step> steps) {

  private static final Map<Procedure, Procedure> SHARED = new ConcurrentHashMap<>();

  public Procedure {
    steps = List.copyOf(steps);
  }

  /** The one copy in memory of what thousands of exercises carry. */
  public Procedure shared() {
    var known = SHARED.putIfAbsent(this, this);
    return known == null ? this : known;
  }

  /** The step with which an exercise begins. */
  public Step first() {
    return steps.getFirst();
  }

  /** The first step that is not among those taken; empty once all are. */
  public Optional<Step> next(Collection<String> taken) {
    return steps.stream().filter(step -> !taken.contains(step.id())).findFirst();
  }

  /** The step of that name, if the procedure has it. */
  public Optional<Step> step(String id) {
    return steps.stream().filter(step -> step.id().equals(id)).findFirst();
  }
}
