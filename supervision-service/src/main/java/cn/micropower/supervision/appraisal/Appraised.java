package cn.micropower.supervision.appraisal;

import static cn.micropower.supervision.appraisal.AppraisalRule.APPRAISAL_CLOSED;
import static cn.micropower.supervision.appraisal.AppraisalRule.NO_EXPLANATION_MISSING;

import cn.micropower.contracts.id.AppraisalId;
import cn.micropower.contracts.rule.Judgement;
import cn.micropower.contracts.rule.Ruling;
import cn.micropower.contracts.rule.Times;
import cn.micropower.platform.rule.Refused;
import cn.micropower.supervision.appraisal.MatterEvent.AppraisalClosed;
import cn.micropower.supervision.appraisal.MatterEvent.AppraisalOpened;
import cn.micropower.supervision.appraisal.MatterEvent.Explained;
import cn.micropower.supervision.appraisal.MatterEvent.MatterSettled;
import cn.micropower.supervision.appraisal.MatterEvent.ToldAgain;
import cn.micropower.supervision.appraisal.MatterEvent.VotesCounted;
import cn.micropower.supervision.appraisal.Sitting.Said;
import cn.micropower.supervision.matter.Matter;
import cn.micropower.supervision.standard.Standard;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A matter before the panel, as its facts have left it.
 *
 * @param known the appraisals that were opened, or not opened because another one was
 * @param sitting the appraisal that is open; null where none is
 * @param waiting what villagers were told last while it could not be appraised; null where nothing
 *     waits
 * @param running how many times running the dissatisfied were too many
 * @param inquired whether it is being inquired into
 */
record Appraised(
    Matter matter,
    Set<AppraisalId> known,
    @Nullable Sitting sitting,
    @Nullable ToldAgain waiting,
    int running,
    boolean inquired) {
  Appraised {
    known = Set.copyOf(known);
  }

  /** Decides on a matter of which villagers were told; the same occasion told again is nothing. */
  static List<MatterEvent> open(Optional<Appraised> before, OpenAppraisal command) {
    if (before.isPresent() && before.get().known.contains(command.appraisal())) {
      return List.of();
    }
    var occasion = command.occasion();
    var opened =
        new AppraisalOpened(
            command.appraisal(),
            command.matter(),
            occasion,
            command.standard(),
            command.toldOn(),
            command.inquiry());
    var told =
        new ToldAgain(command.appraisal(), command.matter(), command.toldOn(), command.inquiry());
    return List.of(before.isPresent() && before.get().mustWait(occasion) ? told : opened);
  }

  VotesCounted decide(CountVotes command) {
    return sitting(command.appraisal()).decide(command);
  }

  Explained decide(Explain command, String actor, String role) {
    return sitting(command.appraisal()).decide(command, actor, role);
  }

  List<MatterEvent> decide(CloseAppraisal command) {
    var closing = sitting(command.appraisal());
    closing.mustLackNoExplanation();
    return andWhatWaits(closed(closing, command.consecutive()), command.standard());
  }

  List<MatterEvent> decide(CloseUnexplained command) {
    var closing = sitting(command.appraisal());
    if (closing.unexplained().isEmpty()) {
      throw new Refused(NO_EXPLANATION_MISSING);
    }
    return andWhatWaits(closed(closing, command.consecutive()), command.standard());
  }

  /** Decides on the end of its inquiry; told again it changes nothing. */
  List<MatterEvent> decide(SettleMatter command) {
    return inquired ? andWhatWaits(new MatterSettled(matter), command.standard()) : List.of();
  }

  /**
   * Returns the matter after the event.
   *
   * @param actor who did it, where that is known
   */
  static Optional<Appraised> evolve(
      Optional<Appraised> before, MatterEvent event, @Nullable String actor) {
    var matter =
        before.orElseGet(() -> new Appraised(event.matter(), Set.of(), null, null, 0, false));
    return Optional.of(matter.after(event, actor));
  }

  private Appraised after(MatterEvent event, @Nullable String actor) {
    return switch (event) {
      case AppraisalOpened opened ->
          new Appraised(
              opened.matter(),
              knowing(opened.appraisal()),
              new Sitting(opened, null, List.of()),
              waitingAfter(opened),
              running,
              inquired);
      case ToldAgain told ->
          new Appraised(matter, knowing(told.appraisal()), sitting, later(told), running, inquired);
      case VotesCounted counted -> at(sitting == null ? null : sitting.with(counted));
      case Explained explained ->
          at(
              sitting == null
                  ? null
                  : sitting.with(new Said(explained.post(), String.valueOf(actor))));
      case AppraisalClosed closed ->
          new Appraised(
              matter, known, null, waiting, closed.running(), inquired || closed.inquiry());
      case MatterSettled _ -> new Appraised(matter, known, sitting, waiting, 0, false);
    };
  }

  private Appraised at(@Nullable Sitting next) {
    return new Appraised(matter, known, next, waiting, running, inquired);
  }

  private AppraisalClosed closed(Sitting closing, Ruling<Times> consecutive) {
    var exceeded = closing.votes().exceeded();
    var times = exceeded ? running + 1 : 0;
    var limit = exceeded ? Judgement.ofTimes(consecutive, times) : null;
    return new AppraisalClosed(
        closing.opened().appraisal(),
        matter,
        closing.opened().occasion(),
        exceeded,
        times,
        limit,
        limit != null && limit.met() && !inquired,
        closing.opened().inquiry(),
        closing.unexplained());
  }

  /** The event, and the opening of what waits, if that has nothing more to wait for then. */
  private List<MatterEvent> andWhatWaits(MatterEvent event, Standard standard) {
    return Stream.concat(Stream.of(event), after(event, null).free(standard)).toList();
  }

  private Stream<AppraisalOpened> free(Standard standard) {
    return Stream.ofNullable(waiting)
        .filter(told -> !mustWait(told.occasion()))
        .map(
            told ->
                new AppraisalOpened(
                    told.appraisal(),
                    told.matter(),
                    told.occasion(),
                    standard,
                    told.toldOn(),
                    told.inquiry()));
  }

  /** Of what waits, only what villagers were told last is appraised. */
  private ToldAgain later(ToldAgain told) {
    return waiting == null || !told.toldOn().isBefore(waiting.toldOn()) ? told : waiting;
  }

  /** A rectification that is appraised leaves a briefing waiting. */
  private @Nullable ToldAgain waitingAfter(AppraisalOpened opened) {
    return waiting == null || opened.occasion() == waiting.occasion() ? null : waiting;
  }

  /** One at a time; and what is inquired into waits for its rectification. */
  private boolean mustWait(Occasion occasion) {
    return sitting != null || (inquired && occasion == Occasion.BRIEFING);
  }

  private Sitting sitting(AppraisalId appraisal) {
    if (sitting == null || !sitting.opened().appraisal().equals(appraisal)) {
      throw new Refused(APPRAISAL_CLOSED);
    }
    return sitting;
  }

  private Set<AppraisalId> knowing(AppraisalId appraisal) {
    var more = new HashSet<>(known);
    more.add(appraisal);
    return more;
  }
}
