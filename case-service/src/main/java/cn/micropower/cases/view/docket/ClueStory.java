package cn.micropower.cases.view.docket;

import cn.micropower.cases.clue.ClueEvent;
import cn.micropower.cases.clue.ClueEvent.ClueAssigned;
import cn.micropower.cases.clue.ClueEvent.ClueDisposed;
import cn.micropower.cases.clue.ClueEvent.ClueReceived;
import cn.micropower.cases.clue.ClueEvent.RelativeDeclared;
import cn.micropower.contracts.id.PersonId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What happened to a clue.
 *
 * @param received null before anything happened
 */
record ClueStory(
    @Nullable ClueReceived received,
    List<PersonId> assigned,
    List<RelativeDeclared> relatives,
    List<ClueDisposed> dispositions,
    long version) {
  static final ClueStory NOTHING = new ClueStory(null, List.of(), List.of(), List.of(), -1);

  ClueStory after(Object event) {
    return event instanceof ClueEvent known ? after(known) : this;
  }

  /** Under which keys its texts stand. */
  List<PersonId> keys() {
    return Stream.concat(
            Stream.ofNullable(received).map(ClueReceived::account),
            dispositions.stream().map(ClueDisposed::reason))
        .flatMap(writing -> writing.keys().stream())
        .distinct()
        .toList();
  }

  private ClueStory after(ClueEvent event) {
    return switch (event) {
      case ClueReceived first ->
          new ClueStory(first, first.entrusted(), relatives, dispositions, version + 1);
      case ClueAssigned(_, var person, _) ->
          new ClueStory(received, with(assigned, person), relatives, dispositions, version + 1);
      case RelativeDeclared relative ->
          new ClueStory(received, assigned, with(relatives, relative), dispositions, version + 1);
      case ClueDisposed disposed ->
          new ClueStory(received, assigned, relatives, with(dispositions, disposed), version + 1);
    };
  }

  private static <T> List<T> with(List<T> list, T last) {
    var longer = new ArrayList<>(list);
    longer.add(last);
    return List.copyOf(longer);
  }
}
