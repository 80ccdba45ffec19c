package cn.micropower.platform.deadline;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The deadlines of one room, in memory; the room may be slow to learn what was done. */
final class ChoreBook implements Deadlines, Giving {
  final List<Due> open = new ArrayList<>();
  final List<String> given = new ArrayList<>();
  final Set<String> refusing = new LinkedHashSet<>();
  boolean learns = true;
  RuntimeException refusal = new IllegalStateException("no");

  ChoreBook add(Instant dueAt, String household, String name) {
    open.add(new Due(dueAt, "chore", new Chore(household, name)));
    return this;
  }

  @Override
  public List<Due> due(Instant now, int atMost) {
    return open.stream()
        .filter(due -> !due.dueAt().isAfter(now))
        .sorted(Comparator.comparing(Due::dueAt))
        .limit(atMost)
        .toList();
  }

  @Override
  public void give(Due due) {
    var name = ((Chore) due.command()).name();
    given.add(name);
    if (refusing.contains(name)) {
      throw refusal;
    }
    if (learns) {
      open.remove(due);
    }
  }
}
