package cn.micropower.supervision.replica;

import cn.micropower.contracts.id.ExerciseId;
import cn.micropower.contracts.powerlist.PowerListFact;
import cn.micropower.contracts.powerlist.PowerListFact.ActionTaken;
import cn.micropower.contracts.powerlist.PowerListFact.ExerciseCompleted;
import cn.micropower.contracts.powerlist.PowerListFact.ExerciseConcluded;
import cn.micropower.contracts.powerlist.PowerListFact.ExerciseProposed;
import cn.micropower.contracts.powerlist.PowerListFact.OfficialAppointed;
import cn.micropower.contracts.powerlist.PowerListFact.PowerListPublished;
import cn.micropower.contracts.powerlist.PowerListFact.PublicityCompleted;
import cn.micropower.contracts.powerlist.PowerListFact.ResolutionPassed;
import cn.micropower.contracts.powerlist.PowerListFact.RulePackPublished;
import cn.micropower.contracts.powerlist.PowerListFact.StepCompleted;
import cn.micropower.contracts.powerlist.PowerListFact.UnitRegistered;
import cn.micropower.contracts.powerlist.PowerListFact.VoteFailed;
import cn.micropower.platform.inbox.Arrival;
import cn.micropower.platform.inbox.Replica;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What power-list-service told of exercises, and of the officials by name. */
@Component
final class PowerListTrail implements Replica<PowerListFact> {
  private static final String PART = "trail_power_list";

  private final Trail trail;

  PowerListTrail(Trail trail) {
    this.trail = trail;
  }

  @Override
  public Class<PowerListFact> facts() {
    return PowerListFact.class;
  }

  @Override
  public List<String> tables() {
    return List.of(PART, "trail_official");
  }

  @Override
  public void take(PowerListFact fact, Arrival arrival) {
    if (fact instanceof OfficialAppointed appointed) {
      trail.name(appointed.holder().value(), appointed.name());
    }
    told(fact).ifPresent(told -> trail.write(PART, fact.getClass(), told, arrival));
  }

  private static Optional<Told> told(PowerListFact fact) {
    return switch (fact) {
      case UnitRegistered _, OfficialAppointed _, PowerListPublished _, RulePackPublished _ ->
          Optional.empty();
      case ExerciseProposed it ->
          Optional.of(
              Told.of(
                      it.exercise(),
                      it.place(),
                      "提议“%s”，%s".formatted(it.title(), it.passed() ? "获通过" : "未获通过"),
                      "“%s” was proposed and %s"
                          .formatted(it.title(), it.passed() ? "passed" : "did not pass"),
                      it)
                  .judged(it.judgements()));
      case StepCompleted it ->
          Optional.of(
              step(
                      it.exercise(),
                      "%s于%s完成步骤 %s".formatted(it.body().zh(), it.heldOn(), it.step()),
                      "the %s took the step %s on %s"
                          .formatted(it.body().en(), it.step(), it.heldOn()),
                      it)
                  .judged(it.judgements()));
      case VoteFailed it ->
          Optional.of(
              step(
                      it.exercise(),
                      "%s于%s表决步骤 %s，未通过".formatted(it.body().zh(), it.heldOn(), it.step()),
                      "the %s voted on the step %s on %s, and it did not pass"
                          .formatted(it.body().en(), it.step(), it.heldOn()),
                      it)
                  .judged(it.judgements()));
      case PublicityCompleted it ->
          Optional.of(
              step(
                      it.exercise(),
                      "步骤 %s 公示期满，%s 至 %s".formatted(it.step(), it.firstDay(), it.lastDay()),
                      "the publicity %s ended, %s to %s"
                          .formatted(it.step(), it.firstDay(), it.lastDay()),
                      it)
                  .judged(it.judgements()));
      case ActionTaken it ->
          Optional.of(
              step(
                  it.exercise(),
                  "步骤 %s 于 %s 实施完成".formatted(it.step(), it.completedOn()),
                  "the step %s was carried out on %s".formatted(it.step(), it.completedOn()),
                  it));
      case ResolutionPassed it ->
          Optional.of(
              Told.of(
                  it.exercise(),
                  it.place(),
                  "%s于%s决议通过“%s”".formatted(it.body().zh(), it.resolvedOn(), it.title()),
                  "the %s resolved “%s” on %s"
                      .formatted(it.body().en(), it.title(), it.resolvedOn()),
                  it));
      case ExerciseConcluded it ->
          Optional.of(
              Told.of(
                  it.exercise(),
                  it.place(),
                  "“%s”于%s办结".formatted(it.title(), it.concludedOn()),
                  "“%s” was concluded on %s".formatted(it.title(), it.concludedOn()),
                  it));
      case ExerciseCompleted it ->
          Optional.of(Told.of(it.exercise(), it.place(), "程序全部完成", "every step is taken", it));
    };
  }

  private static Told step(ExerciseId exercise, String zh, String en, PowerListFact fact) {
    return Told.of(exercise, null, zh, en, fact);
  }
}
