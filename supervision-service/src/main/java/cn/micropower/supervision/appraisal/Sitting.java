package cn.micropower.supervision.appraisal;

import static cn.micropower.supervision.appraisal.AppraisalRule.APPRAISED_BEFORE_TOLD;
import static cn.micropower.supervision.appraisal.AppraisalRule.APPRAISED_IN_THE_FUTURE;
import static cn.micropower.supervision.appraisal.AppraisalRule.EXPLAINED_ALREADY;
import static cn.micropower.supervision.appraisal.AppraisalRule.EXPLAINED_BY_THE_SAME_PERSON;
import static cn.micropower.supervision.appraisal.AppraisalRule.EXPLANATION_REQUIRED;
import static cn.micropower.supervision.appraisal.AppraisalRule.MORE_CAME_THAN_CALLED;
import static cn.micropower.supervision.appraisal.AppraisalRule.NOTHING_TO_EXPLAIN;
import static cn.micropower.supervision.appraisal.AppraisalRule.PANEL_INCOMPLETE;
import static cn.micropower.supervision.appraisal.AppraisalRule.POST_NOT_ASKED;
import static cn.micropower.supervision.appraisal.AppraisalRule.VOTES_COUNTED_ALREADY;
import static cn.micropower.supervision.appraisal.AppraisalRule.VOTES_DO_NOT_ADD_UP;
import static cn.micropower.supervision.appraisal.AppraisalRule.VOTES_NOT_COUNTED;

import cn.micropower.contracts.code.Role;
import cn.micropower.contracts.rule.Judgement;
import cn.micropower.platform.rule.Refused;
import cn.micropower.platform.rule.Sentence;
import cn.micropower.supervision.appraisal.MatterEvent.AppraisalOpened;
import cn.micropower.supervision.appraisal.MatterEvent.Explained;
import cn.micropower.supervision.appraisal.MatterEvent.VotesCounted;
import cn.micropower.supervision.standard.Voice;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * 一次评议 — one appraisal while it is open.
 *
 * @param counted null while nobody has voted
 * @param said what was explained, and by whom
 */
record Sitting(AppraisalOpened opened, @Nullable VotesCounted counted, List<Said> said) {
  Sitting {
    said = List.copyOf(said);
  }

  /** An explanation of a post, and the person who gave it. */
  record Said(Role post, String person) {}

  VotesCounted decide(CountVotes command) {
    if (counted != null) {
      throw new Refused(VOTES_COUNTED_ALREADY);
    }
    if (command.heldOn().isAfter(command.today())) {
      throw new Refused(APPRAISED_IN_THE_FUTURE, command.heldOn());
    }
    if (command.heldOn().isBefore(opened.toldOn())) {
      throw new Refused(APPRAISED_BEFORE_TOLD, command.heldOn(), opened.toldOn());
    }
    var panel = command.panel();
    var came = panel.came();
    mustBeComplete(panel);
    if (came > panel.all()) {
      throw new Refused(MORE_CAME_THAN_CALLED, panel.all(), came);
    }
    if (command.tally().votes() != came) {
      throw new Refused(VOTES_DO_NOT_ADD_UP, came, command.tally().votes());
    }
    return new VotesCounted(
        opened.appraisal(),
        opened.matter(),
        command.heldOn(),
        panel,
        command.tally(),
        command.minutesSha256(),
        Judgement.of(command.dissatisfied(), panel.all(), came, command.tally().dissatisfied()));
  }

  private static Refused notAsked(String role) {
    var post = Role.named(role);
    return new Refused(
        POST_NOT_ASKED, post.map(Role::zh).orElse(role), post.map(Role::en).orElse(role));
  }

  /**
   * Decides on an explanation.
   *
   * @param actor the person who gives it
   * @param role the role of the post in which it is given
   */
  Explained decide(Explain command, String actor, String role) {
    if (!votes().exceeded()) {
      throw new Refused(NOTHING_TO_EXPLAIN);
    }
    var voice =
        voices().filter(asked -> asked.isOf(role)).findFirst().orElseThrow(() -> notAsked(role));
    if (hasSpoken(voice)) {
      throw new Refused(EXPLAINED_ALREADY, voice.name().zh(), voice.name().en());
    }
    if (said.stream().anyMatch(earlier -> earlier.person().equals(actor))) {
      throw new Refused(EXPLAINED_BY_THE_SAME_PERSON);
    }
    return new Explained(
        opened.appraisal(),
        opened.matter(),
        Role.valueOf(role),
        command.summary(),
        command.minutesSha256());
  }

  /**
   * Returns if nobody who must explain has still to do so.
   *
   * @throws Refused otherwise
   */
  void mustLackNoExplanation() {
    var missing = unexplained();
    if (!missing.isEmpty()) {
      var first = missing.getFirst();
      throw new Refused(
          EXPLANATION_REQUIRED, votes().dissatisfied().figures(), first.zh(), first.en());
    }
  }

  /** The committees that must explain and did not, by their names. */
  List<Sentence> unexplained() {
    return votes().mustBeExplained()
        ? voices().filter(voice -> !hasSpoken(voice)).map(Voice::name).toList()
        : List.of();
  }

  Sitting with(VotesCounted votes) {
    return new Sitting(opened, votes, said);
  }

  Sitting with(Said explanation) {
    return new Sitting(
        opened, counted, Stream.concat(said.stream(), Stream.of(explanation)).toList());
  }

  private void mustBeComplete(Panel panel) {
    for (var seat : opened.standard().panel()) {
      if (!panel.seats(seat)) {
        throw new Refused(PANEL_INCOMPLETE, seat.zh(), seat.en());
      }
    }
  }

  /** The votes, once they are counted. */
  VotesCounted votes() {
    if (counted == null) {
      throw new Refused(VOTES_NOT_COUNTED);
    }
    return counted;
  }

  private Stream<Voice> voices() {
    return opened.standard().explanations().stream();
  }

  private boolean hasSpoken(Voice voice) {
    return said.stream().anyMatch(earlier -> voice.isOf(earlier.post().name()));
  }
}
