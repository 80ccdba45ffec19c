package cn.micropower.cases.file;

import cn.micropower.cases.file.CaseEvent.CaseOpened;
import cn.micropower.contracts.id.CaseId;
import cn.micropower.contracts.id.PersonId;
import cn.micropower.platform.eventstore.Reading;
import cn.micropower.platform.eventstore.Readings;
import java.util.List;
import java.util.Optional;

/** The cases as the doors look them up: whether there is one, and what it comes from. */
public final class Cases {
  private final Reading<Optional<CaseFile>> cases;

  public Cases(Readings readings) {
    this.cases =
        readings.of(
            Optional.empty(),
            (before, event) ->
                event instanceof CaseEvent known ? CaseFile.evolve(before, known) : before);
  }

  /** How the case began, if it was ever opened. */
  public Optional<CaseOpened> opened(CaseId id) {
    return cases.at(id.value()).map(CaseFile::opened);
  }

  /** Under which keys the texts of the case stand; none where it was never opened. */
  public List<PersonId> keys(CaseId id) {
    return cases.at(id.value()).map(CaseFile::keys).orElse(List.of());
  }
}
