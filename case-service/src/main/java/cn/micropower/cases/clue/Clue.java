package cn.micropower.cases.clue;

import static cn.micropower.cases.clue.ClueRule.ALREADY_FILED;
import static cn.micropower.cases.clue.ClueRule.CLUE_IS_CLOSED;
import static cn.micropower.cases.clue.ClueRule.DECIDED_BEFORE_RECEIPT;
import static cn.micropower.cases.clue.ClueRule.DECIDED_IN_THE_FUTURE;
import static cn.micropower.cases.clue.ClueRule.NOBODY_WOULD_BE_LEFT;
import static cn.micropower.cases.clue.ClueRule.NOT_A_SUBJECT;
import static cn.micropower.cases.clue.ClueRule.PLAN_TOO_LATE;
import static cn.micropower.cases.clue.ClueRule.RELATIVE_DECLARED_ALREADY;
import static cn.micropower.cases.clue.ClueRule.SAME_WAY_AGAIN;
import static java.time.temporal.ChronoUnit.DAYS;

import cn.micropower.cases.clue.ClueEvent.ClueAssigned;
import cn.micropower.cases.clue.ClueEvent.ClueDisposed;
import cn.micropower.cases.clue.ClueEvent.ClueReceived;
import cn.micropower.cases.clue.ClueEvent.RelativeDeclared;
import cn.micropower.contracts.id.PersonId;
import cn.micropower.platform.rule.Refused;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A clue, as its facts have left it.
 *
 * @param way how it was disposed of last; null while it was not
 * @param keys under which its texts stand
 */
record Clue(ClueReceived received, @Nullable Way way, List<PersonId> keys) {

  /** Decides on a clue that was not received before. */
  static ClueReceived receive(ReceiveClue command) {
    return new ClueReceived(
        command.clue(),
        command.origin(),
        command.seat(),
        command.account(),
        command.subjects(),
        command.assignee(),
        command.decidedBy(),
        command.receivedOn());
  }

  ClueAssigned decide(AssignClue command) {
    command.assignee().mustServe();
    return new ClueAssigned(command.clue(), command.assignee().person(), command.assignee().post());
  }

  RelativeDeclared decide(DeclareRelative command) {
    if (!received.subjects().contains(command.subject())) {
      throw new Refused(NOT_A_SUBJECT, command.subject());
    }
    if (command.keptOut()) {
      throw new Refused(RELATIVE_DECLARED_ALREADY);
    }
    if (!command.othersLeft()) {
      throw new Refused(NOBODY_WOULD_BE_LEFT);
    }
    return new RelativeDeclared(
        command.clue(), command.subject(), command.person(), command.relation());
  }

  /**
   * Decides on a disposition. One that is held, or talked about, may be disposed of by another way
   * later.
   *
   * @param actor the person who enters it
   */
  ClueDisposed decide(DisposeClue command, String actor) {
    mustBeOpen(command);
    command.second().mustBeAnother(actor);
    if (command.decidedOn().isAfter(command.today())) {
      throw new Refused(DECIDED_IN_THE_FUTURE, command.decidedOn());
    }
    if (command.decidedOn().isBefore(received.receivedOn())) {
      throw new Refused(DECIDED_BEFORE_RECEIPT, command.decidedOn(), received.receivedOn());
    }
    return new ClueDisposed(
        command.clue(),
        received.origin().handover(),
        command.way(),
        command.reason(),
        command.decidedOn(),
        command.second().person(),
        plan(command));
  }

  /** Returns the clue after the event. */
  static Optional<Clue> evolve(Optional<Clue> before, ClueEvent event) {
    return switch (event) {
      case ClueReceived received ->
          Optional.of(new Clue(received, null, received.account().keys()));
      case ClueAssigned _, RelativeDeclared _ -> before;
      case ClueDisposed disposed ->
          before.map(
              clue ->
                  new Clue(clue.received, disposed.way(), disposed.reason().keysAfter(clue.keys)));
    };
  }

  private void mustBeOpen(DisposeClue command) {
    if (command.filed()) {
      throw new Refused(ALREADY_FILED);
    }
    if (way == Way.CLOSED) {
      throw new Refused(CLUE_IS_CLOSED);
    }
    if (way == command.way()) {
      throw new Refused(SAME_WAY_AGAIN);
    }
  }

  /** The first disposition is the plan; counted by the day on which it was decided. */
  private @Nullable Plan plan(DisposeClue command) {
    if (way != null || command.plan() == null) {
      return null;
    }
    var plan =
        Plan.of(
            command.plan(),
            Math.toIntExact(DAYS.between(received.receivedOn(), command.decidedOn())));
    if (plan.refuses()) {
      throw new Refused(
          PLAN_TOO_LATE,
          plan.within().law(),
          Map.of("required", plan.within().figure().days(), "actual", plan.actual()),
          plan.within().figure().days(),
          plan.actual());
    }
    return plan;
  }
}
