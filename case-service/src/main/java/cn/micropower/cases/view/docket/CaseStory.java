package cn.micropower.cases.view.docket;

import cn.micropower.cases.file.CaseEvent;
import cn.micropower.cases.file.CaseEvent.CaseAssigned;
import cn.micropower.cases.file.CaseEvent.CaseClosed;
import cn.micropower.cases.file.CaseEvent.CaseOpened;
import cn.micropower.contracts.id.PersonId;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What happened to a case.
 *
 * @param opened null before anything happened
 * @param closed null while it is not
 */
record CaseStory(
    @Nullable CaseOpened opened,
    List<PersonId> assigned,
    @Nullable CaseClosed closed,
    long version) {
  static final CaseStory NOTHING = new CaseStory(null, List.of(), null, -1);

  CaseStory after(Object event) {
    return event instanceof CaseEvent known ? after(known) : this;
  }

  /** Under which keys its texts stand. */
  List<PersonId> keys() {
    return Stream.concat(
            Stream.ofNullable(opened).map(CaseOpened::reason),
            Stream.ofNullable(closed).map(CaseClosed::problem))
        .flatMap(writing -> writing.keys().stream())
        .distinct()
        .toList();
  }

  private CaseStory after(CaseEvent event) {
    return switch (event) {
      case CaseOpened first -> new CaseStory(first, assigned, closed, version + 1);
      case CaseAssigned(_, _, var person, _) ->
          new CaseStory(
              opened,
              Stream.concat(assigned.stream(), Stream.of(person)).toList(),
              closed,
              version + 1);
      case CaseClosed last -> new CaseStory(opened, assigned, last, version + 1);
    };
  }
}
