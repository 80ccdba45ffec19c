package cn.micropower.cases.file;

import static cn.micropower.cases.file.CaseRule.CASE_IS_CLOSED;
import static cn.micropower.cases.file.CaseRule.FILED_IN_THE_FUTURE;
import static cn.micropower.cases.file.CaseRule.NOT_VERIFIED;
import static cn.micropower.cases.file.CaseRule.RECTIFIED_IN_THE_FUTURE;

import cn.micropower.cases.file.CaseEvent.CaseAssigned;
import cn.micropower.cases.file.CaseEvent.CaseClosed;
import cn.micropower.cases.file.CaseEvent.CaseOpened;
import cn.micropower.contracts.id.PersonId;
import cn.micropower.platform.rule.Refused;
import java.util.List;
import java.util.Optional;

/**
 * A case, as its facts have left it.
 *
 * @param keys under which its texts stand
 */
record CaseFile(CaseOpened opened, List<PersonId> keys, boolean closed) {

  /**
   * Decides on a case that was not opened before.
   *
   * @param actor the person who enters it
   */
  static CaseOpened open(OpenCase command, String actor) {
    if (!command.verified()) {
      throw new Refused(NOT_VERIFIED);
    }
    command.second().mustBeAnother(actor);
    if (command.decidedOn().isAfter(command.today())) {
      throw new Refused(FILED_IN_THE_FUTURE, command.decidedOn());
    }
    return new CaseOpened(
        command.file(),
        command.source(),
        command.seat(),
        command.reason(),
        command.decidedOn(),
        command.second().person());
  }

  CaseAssigned decide(AssignCase command) {
    var assignee = command.assignee();
    assignee.mustServe();
    return new CaseAssigned(opened.file(), opened.clue(), assignee.person(), assignee.post());
  }

  CaseClosed decide(CloseCase command) {
    if (closed) {
      throw new Refused(CASE_IS_CLOSED);
    }
    var doneOn = command.rectification().doneOn();
    if (doneOn.isAfter(command.today())) {
      throw new Refused(RECTIFIED_IN_THE_FUTURE, doneOn);
    }
    return new CaseClosed(
        opened.file(),
        opened.source(),
        command.problem(),
        command.result(),
        command.rectification());
  }

  /** Returns the case after the event. */
  static Optional<CaseFile> evolve(Optional<CaseFile> before, CaseEvent event) {
    return switch (event) {
      case CaseOpened opened -> Optional.of(new CaseFile(opened, opened.source().keys(), false));
      case CaseAssigned _ -> before;
      case CaseClosed closed ->
          before.map(
              file -> new CaseFile(file.opened, closed.problem().keysAfter(file.keys), true));
    };
  }
}
