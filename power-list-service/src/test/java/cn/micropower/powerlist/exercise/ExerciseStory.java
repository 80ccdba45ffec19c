package cn.micropower.powerlist.exercise;

import static org.axonframework.test.matchers.Matchers.andNoMore;
import static org.axonframework.test.matchers.Matchers.exactSequenceOf;
import static org.axonframework.test.matchers.Matchers.payloadsMatching;
import static org.axonframework.test.matchers.Matchers.predicate;

import cn.micropower.contracts.code.Role;
import cn.micropower.platform.testkit.RefusedBy;
import cn.micropower.powerlist.exercise.ExerciseEvent.ResolutionPassed;
import cn.micropower.powerlist.exercise.ExerciseEvent.VoteRecorded;
import cn.micropower.powerlist.exercise.Vote.Outcome;
import java.util.List;
import java.util.function.Predicate;
import org.axonframework.messaging.MetaData;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.ResultValidator;

/** Given facts, when a command in a post, then facts or a refusal. */
final class ExerciseStory {
  private final AggregateTestFixture<ExerciseAggregate> fixture =
      new AggregateTestFixture<>(ExerciseAggregate.class);
  private final List<ExerciseEvent> facts;

  private ExerciseStory(List<ExerciseEvent> facts) {
    this.facts = facts;
  }

  static ExerciseStory given(ExerciseEvent... facts) {
    return new ExerciseStory(List.of(facts));
  }

  Then when(Role role, Object command) {
    var result = fixture.given(facts).when(command, MetaData.with("role", role.name()));
    return new Then(result);
  }

  /** When a policy gives a command, in no post. */
  Then whenToldBy(CompletePublicity command) {
    return new Then(fixture.given(facts).when(command, MetaData.with("role", "POLICY")));
  }

  record Then(ResultValidator<ExerciseAggregate> result) {

    void refusedBy(ExerciseRule rule) {
      result.expectNoEvents().expectException(RefusedBy.rule(rule));
    }

    /** Passes if that rule refused, and that is the law it told. */
    void refusedBy(ExerciseRule rule, String law) {
      result.expectNoEvents().expectException(RefusedBy.rule(rule).under(law));
    }

    /** Passes if these events, and no other, came of it. */
    void happened(ExerciseEvent... events) {
      result.expectSuccessfulHandlerExecution().expectEvents((Object[]) events);
    }

    /** Passes if a vote of that outcome, and nothing else, was recorded. */
    void recorded(Outcome outcome) {
      result
          .expectSuccessfulHandlerExecution()
          .expectEventsMatching(
              payloadsMatching(exactSequenceOf(predicate(recordOf(outcome)), andNoMore())));
    }

    /** Passes if the vote passed and the resolution with it. */
    void resolved() {
      result
          .expectSuccessfulHandlerExecution()
          .expectEventsMatching(
              payloadsMatching(
                  exactSequenceOf(
                      predicate(recordOf(Outcome.PASSED)),
                      predicate(ResolutionPassed.class::isInstance),
                      andNoMore())));
    }

    private static Predicate<Object> recordOf(Outcome outcome) {
      return event -> event instanceof VoteRecorded(_, var vote) && vote.outcome() == outcome;
    }
  }
}
