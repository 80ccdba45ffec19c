package cn.micropower.cases.clue;

import static cn.micropower.cases.clue.ClueMonth.BROTHER;
import static cn.micropower.cases.clue.ClueMonth.CLUE;
import static cn.micropower.cases.clue.ClueMonth.DIRECTOR;
import static cn.micropower.cases.clue.ClueMonth.FIRST;
import static cn.micropower.cases.clue.ClueMonth.RECEIVED;
import static cn.micropower.cases.clue.ClueMonth.SECOND;
import static cn.micropower.cases.clue.ClueMonth.TEXT;
import static cn.micropower.cases.clue.ClueMonth.TODAY;
import static cn.micropower.cases.clue.ClueMonth.assigned;
import static cn.micropower.cases.clue.ClueMonth.declared;
import static cn.micropower.cases.clue.ClueMonth.dispose;
import static cn.micropower.cases.clue.ClueMonth.disposed;
import static cn.micropower.cases.clue.ClueMonth.receive;
import static cn.micropower.cases.clue.ClueMonth.received;
import static cn.micropower.cases.clue.ClueMonth.within;
import static cn.micropower.cases.clue.Way.CLOSED;
import static cn.micropower.cases.clue.Way.KEPT_FOR_LATER;
import static cn.micropower.cases.clue.Way.PRELIMINARY_VERIFICATION;
import static cn.micropower.cases.clue.Way.TALK_OR_LETTER;

import cn.micropower.cases.access.Assignee;
import cn.micropower.cases.access.CircleRule;
import cn.micropower.cases.access.SecondHand;
import cn.micropower.contracts.id.PersonId;
import cn.micropower.contracts.id.PostId;
import cn.micropower.contracts.rule.Force;
import cn.micropower.platform.testkit.RefusedBy;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.ResultValidator;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("问题线索")
class ClueTest {
  private final AggregateTestFixture<ClueAggregate> fixture =
      new AggregateTestFixture<>(ClueAggregate.class);

  @Test
  @DisplayName("移交的线索接收一次，再次送达不变")
  void a_clue_is_received_once() {
    fixture.givenNoPriorActivity().when(receive()).expectEvents(received());
    when(receive(), received()).expectNoEvents().expectSuccessfulHandlerExecution();
  }

  @ParameterizedTest
  @EnumSource(Way.class)
  @DisplayName("四种方式，两人之手，三十天内")
  void a_clue_is_disposed_of_by_one_of_four_ways(Way way) {
    inTwoHands(dispose(way)).expectEvents(disposed(way, Plan.of(within(Force.WARN), 30)));
  }

  @Test
  @DisplayName("逾期的处置：规则只警示的，收下并标明；规则阻断的，拒绝")
  void a_late_plan_is_marked_or_refused() {
    var late = Plan.of(within(Force.WARN), 31);
    inTwoHands(dispose(CLOSED, 31, Force.WARN))
        .expectEvents(
            new ClueEvent.ClueDisposed(
                CLUE, ClueMonth.HANDOVER, CLOSED, TEXT, RECEIVED.plusDays(31), SECOND, late));
    refused(inTwoHands(dispose(CLOSED, 31, Force.BLOCK)), ClueRule.PLAN_TOO_LATE);
  }

  @Test
  @DisplayName("暂存、谈话函询的可以再行处置，不再计时；了结的、立案的不可")
  void what_is_held_may_be_disposed_of_again() {
    var held = disposed(KEPT_FOR_LATER, null);
    inTwoHands(dispose(PRELIMINARY_VERIFICATION), held)
        .expectEvents(disposed(PRELIMINARY_VERIFICATION, null));
    inTwoHands(dispose(CLOSED), disposed(TALK_OR_LETTER, null))
        .expectEvents(disposed(CLOSED, null));
    refused(inTwoHands(dispose(KEPT_FOR_LATER), held), ClueRule.SAME_WAY_AGAIN);
    refused(inTwoHands(dispose(TALK_OR_LETTER), disposed(CLOSED, null)), ClueRule.CLUE_IS_CLOSED);
    var filed = new DisposeClue(CLUE, CLOSED, TEXT, RECEIVED, ClueMonth.HAND, true, null, TODAY);
    refused(inTwoHands(filed, disposed(PRELIMINARY_VERIFICATION, null)), ClueRule.ALREADY_FILED);
  }

  @Test
  @DisplayName("两手须为两人，且都在知悉范围内")
  void two_hands_are_two_persons_of_the_circle() {
    refused(inHands(SECOND, dispose(CLOSED)), CircleRule.SECOND_HAND_IS_ACTOR);
    var stranger =
        new DisposeClue(
            CLUE, CLOSED, TEXT, TODAY, new SecondHand(SECOND, false), false, null, TODAY);
    refused(inHands(FIRST, stranger), CircleRule.SECOND_HAND_NOT_ENTRUSTED);
  }

  @Test
  @DisplayName("决定不在未来，也不早于接收")
  void a_decision_has_a_plausible_day() {
    refused(inTwoHands(dispose(CLOSED, 60, Force.WARN)), ClueRule.DECIDED_IN_THE_FUTURE);
    refused(inTwoHands(dispose(CLOSED, -1, Force.WARN)), ClueRule.DECIDED_BEFORE_RECEIPT);
  }

  @Test
  @DisplayName("指派须任职，被反映人及其近亲属回避，已承办的不再指派")
  void whoever_is_concerned_is_not_assigned() {
    when(ClueMonth.assign(SECOND), received()).expectEvents(assigned(SECOND));
    refused(when(assign(true, true, false), received()), CircleRule.ASSIGNEE_KEPT_OUT);
    refused(when(assign(false, false, false), received()), CircleRule.ASSIGNEE_UNFIT);
    refused(when(assign(true, false, true), received()), CircleRule.ALREADY_ENTRUSTED);
  }

  @Test
  @DisplayName("近亲属可在指派之后申报，但须有人承办；只认被反映人的近亲属，一人一次")
  void a_relative_keeps_out_even_if_assigned_before() {
    when(ClueMonth.declare(FIRST), received(), assigned(SECOND)).expectEvents(declared(FIRST));
    refused(when(declare(DIRECTOR, false, false), received()), ClueRule.NOBODY_WOULD_BE_LEFT);
    refused(when(declare(DIRECTOR, true, true), received()), ClueRule.RELATIVE_DECLARED_ALREADY);
    refused(when(declare(BROTHER, false, true), received()), ClueRule.NOT_A_SUBJECT);
  }

  private static AssignClue assign(boolean fit, boolean keptOut, boolean entrusted) {
    var post = new PostId("post:second");
    return new AssignClue(CLUE, new Assignee(SECOND, post, fit, keptOut, entrusted));
  }

  private static DeclareRelative declare(PersonId subject, boolean keptOut, boolean othersLeft) {
    return new DeclareRelative(CLUE, subject, FIRST, Relation.SPOUSE, keptOut, othersLeft);
  }

  private ResultValidator<ClueAggregate> inTwoHands(DisposeClue command, ClueEvent... facts) {
    return inHands(
        FIRST,
        command,
        Stream.concat(Stream.of(assigned(SECOND)), Stream.of(facts)).toArray(ClueEvent[]::new));
  }

  private ResultValidator<ClueAggregate> inHands(
      PersonId actor, DisposeClue command, ClueEvent... facts) {
    var all = Stream.concat(Stream.of(received()), Stream.of(facts)).toList();
    return fixture.given(all).when(command, Map.of("actor", actor.value()));
  }

  private ResultValidator<ClueAggregate> when(Object command, ClueEvent... facts) {
    return fixture.given(List.of(facts)).when(command, Map.of("actor", FIRST.value()));
  }

  private static void refused(ResultValidator<ClueAggregate> result, Enum<?> rule) {
    result.expectNoEvents().expectException(RefusedBy.rule(rule));
  }
}
