package cn.micropower.cases.publication;

import cn.micropower.cases.clue.ClueEvent;
import cn.micropower.cases.clue.ClueEvent.ClueAssigned;
import cn.micropower.cases.clue.ClueEvent.ClueDisposed;
import cn.micropower.cases.clue.ClueEvent.ClueReceived;
import cn.micropower.cases.clue.ClueEvent.RelativeDeclared;
import cn.micropower.cases.file.CaseEvent;
import cn.micropower.cases.file.CaseEvent.CaseAssigned;
import cn.micropower.cases.file.CaseEvent.CaseClosed;
import cn.micropower.cases.file.CaseEvent.CaseOpened;
import cn.micropower.cases.writing.Writing;
import cn.micropower.contracts.cases.CaseFact;
import cn.micropower.contracts.cases.CaseFact.ClueReturned;
import cn.micropower.platform.relay.Publication;
import java.util.Optional;
import java.util.function.Function;

/** Every fact of every room, and what of it leaves; a new one stops the compiler here. */
public final class Departures implements Publication {
  private static final String NOTHING = "";

  private final Function<Writing, Optional<String>> reader;

  /**
   * @param reader opens a text; empty once it cannot be read any more
   */
  public Departures(Function<Writing, Optional<String>> reader) {
    this.reader = reader;
  }

  /** The platform's own facts (refusals, erasures, rebuilds) stay at home. */
  @Override
  public Optional<CaseFact> of(Object event) {
    return switch (event) {
      case ClueEvent clue -> of(clue);
      case CaseEvent file -> of(file);
      default -> Optional.empty();
    };
  }

  private static Optional<CaseFact> of(ClueEvent event) {
    return switch (event) {
      case ClueReceived _, ClueAssigned _, RelativeDeclared _ -> stays();
      case ClueDisposed disposed -> of(disposed);
    };
  }

  /** What is kept for later must not keep the inquiry waiting; what goes on here does. */
  private static Optional<CaseFact> of(ClueDisposed disposed) {
    return switch (disposed.way()) {
      case TALK_OR_LETTER, PRELIMINARY_VERIFICATION -> stays();
      case KEPT_FOR_LATER, CLOSED ->
          Optional.of(new ClueReturned(disposed.handover(), NOTHING, disposed.decidedOn()));
    };
  }

  private Optional<CaseFact> of(CaseEvent event) {
    return switch (event) {
      case CaseOpened _, CaseAssigned _ -> stays();
      case CaseClosed closed -> Optional.of(returned(closed));
    };
  }

  /** What was put right is for villagers to hear; what was wrong, and with whom, stays. */
  private ClueReturned returned(CaseClosed closed) {
    var rectification = closed.rectification();
    return new ClueReturned(
        closed.source().handover(),
        reader.apply(rectification.measures()).orElse(NOTHING),
        rectification.doneOn());
  }

  private static Optional<CaseFact> stays() {
    return Optional.empty();
  }
}
