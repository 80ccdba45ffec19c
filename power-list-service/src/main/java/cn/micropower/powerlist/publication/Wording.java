package cn.micropower.powerlist.publication;

import cn.micropower.contracts.code.Name;
import cn.micropower.contracts.powerlist.PowerListFact;
import cn.micropower.contracts.powerlist.PowerListFact.ActionTaken;
import cn.micropower.contracts.powerlist.PowerListFact.ListedItem;
import cn.micropower.contracts.powerlist.PowerListFact.PublishedRule;
import cn.micropower.contracts.powerlist.PowerListFact.StepCompleted;
import cn.micropower.contracts.powerlist.PowerListFact.VoteFailed;
import cn.micropower.platform.rule.Sentence;
import cn.micropower.powerlist.directory.PostEvent.OfficialAppointed;
import cn.micropower.powerlist.directory.UnitEvent.UnitRegistered;
import cn.micropower.powerlist.exercise.ExerciseEvent.ActionRecorded;
import cn.micropower.powerlist.exercise.ExerciseEvent.ExerciseCompleted;
import cn.micropower.powerlist.exercise.ExerciseEvent.ExerciseConcluded;
import cn.micropower.powerlist.exercise.ExerciseEvent.ExerciseProposed;
import cn.micropower.powerlist.exercise.ExerciseEvent.PublicityCompleted;
import cn.micropower.powerlist.exercise.ExerciseEvent.ResolutionPassed;
import cn.micropower.powerlist.exercise.ExerciseEvent.VoteRecorded;
import cn.micropower.powerlist.exercise.Matter;
import cn.micropower.powerlist.exercise.Publicity;
import cn.micropower.powerlist.list.PowerListEvent.PowerListPublished;
import cn.micropower.powerlist.procedure.Step;
import cn.micropower.powerlist.rulepack.Entry;
import cn.micropower.powerlist.rulepack.book.RulePackEvent.RulePackPublished;
import cn.micropower.powerlist.template.Item;

/** How our facts are worded for others. */
final class Wording {

  private Wording() {}

  static PowerListFact of(UnitRegistered event) {
    var designation = event.designation();
    return new PowerListFact.UnitRegistered(
        event.unit(),
        event.kind(),
        event.place(),
        designation.code(),
        name(designation.name()),
        designation.effectiveFrom());
  }

  static PowerListFact of(OfficialAppointed event) {
    return new PowerListFact.OfficialAppointed(
        event.post(),
        event.role(),
        event.place(),
        event.holder().person(),
        event.holder().name(),
        event.since());
  }

  static PowerListFact of(PowerListPublished event) {
    return new PowerListFact.PowerListPublished(
        event.list(),
        event.place(),
        event.version(),
        event.effectiveFrom(),
        event.reason(),
        event.items().stream().map(Wording::item).toList());
  }

  static PowerListFact of(RulePackPublished event) {
    return new PowerListFact.RulePackPublished(
        event.pack(),
        event.place(),
        event.version(),
        event.effectiveFrom(),
        event.entries().stream().map(Wording::rule).toList());
  }

  static PowerListFact of(ExerciseProposed event) {
    return new PowerListFact.ExerciseProposed(
        event.exercise(),
        event.place(),
        event.power().list(),
        event.power().version(),
        event.power().item(),
        name(event.power().name()),
        event.topic().title(),
        event.procedure().id(),
        event.procedure().version(),
        event.procedure().steps().stream().map(Step::id).toList(),
        event.vote().passed(),
        event.vote().judgements());
  }

  static PowerListFact of(VoteRecorded event) {
    var vote = event.vote();
    var heldOn = vote.meeting().heldOn();
    return vote.passed()
        ? new StepCompleted(event.exercise(), vote.step(), vote.body(), heldOn, vote.judgements())
        : new VoteFailed(event.exercise(), vote.step(), vote.body(), heldOn, vote.judgements());
  }

  static PowerListFact of(PublicityCompleted event) {
    var posted = event.posted();
    return new PowerListFact.PublicityCompleted(
        event.exercise(), event.step(), posted.firstDay(), posted.lastDay(), posted.judgements());
  }

  static PowerListFact of(ActionRecorded event) {
    var action = event.action();
    return new ActionTaken(
        event.exercise(),
        event.step(),
        action.completedOn(),
        action.acceptedOn(),
        action.documents().size());
  }

  static PowerListFact of(ResolutionPassed event, Matter matter) {
    var publicity = event.publicity();
    return new PowerListFact.ResolutionPassed(
        event.exercise(),
        matter.place(),
        matter.item(),
        matter.title(),
        event.step(),
        event.body(),
        event.resolvedOn(),
        publicity == null ? null : publicity(publicity));
  }

  static PowerListFact of(ExerciseConcluded event) {
    var matter = event.matter();
    return new PowerListFact.ExerciseConcluded(
        event.exercise(),
        matter.place(),
        matter.item(),
        matter.title(),
        event.step(),
        event.concludedOn(),
        publicity(event.publicity()));
  }

  static PowerListFact of(ExerciseCompleted event) {
    return new PowerListFact.ExerciseCompleted(event.exercise(), event.place());
  }

  private static PowerListFact.Publicity publicity(Publicity publicity) {
    return new PowerListFact.Publicity(
        publicity.step(),
        name(publicity.name()),
        publicity.responsible(),
        publicity.minimumDays(),
        publicity.posting(),
        publicity.firstDay());
  }

  private static ListedItem item(Item item) {
    return new ListedItem(
        item.id(), name(item.name()), item.body(), item.procedures(), item.disclosure());
  }

  private static PublishedRule rule(Entry entry) {
    return new PublishedRule(entry.key(), entry.value(), entry.force(), name(entry.name()));
  }

  private static Name name(Sentence sentence) {
    return new Name(sentence.zh(), sentence.en());
  }
}
