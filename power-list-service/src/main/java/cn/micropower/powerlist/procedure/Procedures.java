package cn.micropower.powerlist.procedure;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The procedures that can be executed; a list may name more than these. */
public final class Procedures {
  private final Map<String, Procedure> byId;

  public Procedures(Collection<Procedure> executable) {
    this.byId =
        executable.stream()
            .collect(Collectors.toUnmodifiableMap(Procedure::id, Function.identity()));
  }

  /** The present version of a procedure, if it is executable. */
  public Optional<Procedure> named(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  /** The ids of all that are executable, in no order. */
  public Set<String> names() {
    return byId.keySet();
  }
}
