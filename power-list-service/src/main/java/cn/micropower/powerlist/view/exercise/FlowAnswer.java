package cn.micropower.powerlist.view.exercise;

import cn.micropower.contracts.code.Body;
import cn.micropower.contracts.code.Role;
import cn.micropower.contracts.id.RulePackId;
import cn.micropower.contracts.rule.Figure;
import cn.micropower.contracts.rule.Force;
import cn.micropower.platform.rule.Sentence;
import cn.micropower.powerlist.exercise.Action;
import cn.micropower.powerlist.exercise.ListedPower;
import cn.micropower.powerlist.exercise.Posted;
import cn.micropower.powerlist.exercise.Vote;
import cn.micropower.powerlist.procedure.Step;
import cn.micropower.powerlist.rulepack.RuleInForce;
import cn.micropower.powerlist.rulepack.RulesInForce;
import cn.micropower.powerlist.source.Source;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * 流程 — each step of an exercise: taken, open or ahead; who takes it, how, by what rules.
 *
 * @param power the item with the law that it rests on
 * @param source where the procedure comes from
 */
record FlowAnswer(
    String exercise,
    long version,
    ListedPower power,
    String procedure,
    Sentence name,
    Source source,
    List<StepAnswer> steps) {

  static FlowAnswer of(Followed exercise, RulesInForce rules) {
    var proposed = exercise.proposed();
    var procedure = proposed.procedure();
    var open = exercise.open();
    return new FlowAnswer(
        proposed.exercise().value(),
        exercise.version(),
        proposed.power(),
        procedure.id(),
        procedure.name(),
        procedure.source(),
        procedure.steps().stream()
            .map(step -> StepAnswer.of(step, exercise, open, rules))
            .toList());
  }

  /** Where a step stands. */
  enum State {
    DONE,
    OPEN,
    AHEAD
  }

  /**
   * One step.
   *
   * @param rules the figures that judge it today; a step that is done was judged by its vote's
   * @param vote the vote that took it
   * @param publicity how it hung in public
   * @param action how it was carried out
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record StepAnswer(
      String id,
      Sentence name,
      State state,
      List<Coded> bodies,
      List<Coded> recordedBy,
      List<RuleAnswer> rules,
      List<Sentence> materials,
      @Nullable Sentence supervisionPoint,
      @Nullable Vote vote,
      @Nullable Posted publicity,
      @Nullable Action action) {

    static StepAnswer of(Step step, Followed exercise, Optional<Step> open, RulesInForce rules) {
      return new StepAnswer(
          step.id(),
          step.name(),
          state(step, exercise.taken(step), open),
          step.bodies().stream().map(Coded::of).toList(),
          step.recordedBy().stream().map(Coded::of).toList(),
          rules(step, rules),
          step.materials(),
          step.supervisionPoint(),
          exercise.voteOn(step).orElse(null),
          exercise.publicityOf(step).orElse(null),
          exercise.actionOf(step).orElse(null));
    }

    private static State state(Step step, boolean taken, Optional<Step> open) {
      if (taken) {
        return State.DONE;
      }
      return open.equals(Optional.of(step)) ? State.OPEN : State.AHEAD;
    }

    private static List<RuleAnswer> rules(Step step, RulesInForce rules) {
      return switch (step) {
        case Step.ByVote vote ->
            vote.rules().entrySet().stream()
                .flatMap(
                    of ->
                        Stream.of(
                                rules.threshold(of.getValue().quorum()),
                                rules.threshold(of.getValue().majority()),
                                Optional.ofNullable(of.getValue().notice()).flatMap(rules::days))
                            .flatMap(Optional::stream)
                            .map(rule -> RuleAnswer.of(of.getKey(), rule)))
                .toList();
        case Step.Publicity publicity ->
            publicity.rules().entrySet().stream()
                .flatMap(
                    of ->
                        Stream.of(
                                of.getValue().minimumDays(),
                                of.getValue().posting(),
                                of.getValue().firstDay())
                            .map(rules::days)
                            .flatMap(Optional::stream)
                            .map(rule -> RuleAnswer.of(of.getKey(), rule)))
                .toList();
        case Step.Action _ -> List.of();
      };
    }
  }

  /** A code with its name. */
  record Coded(String code, Sentence name) {
    static Coded of(Body body) {
      return new Coded(body.name(), new Sentence(body.zh(), body.en()));
    }

    static Coded of(Role role) {
      return new Coded(role.name(), new Sentence(role.zh(), role.en()));
    }
  }

  /** One figure that judges one body's step today. */
  record RuleAnswer(
      Body body,
      String key,
      Sentence name,
      @JsonProperty("value") Figure figure,
      Force force,
      Source source,
      RulePackId pack,
      int version) {
    static RuleAnswer of(Body body, RuleInForce<?> rule) {
      var ruling = rule.ruling();
      return new RuleAnswer(
          body,
          ruling.key(),
          rule.name(),
          ruling.figure(),
          ruling.force(),
          rule.source(),
          ruling.pack(),
          ruling.version());
    }
  }
}
