package cn.micropower.cases.file;

import cn.micropower.cases.access.Assignee;
import cn.micropower.cases.access.CircleRule;
import cn.micropower.cases.access.SecondHand;
import cn.micropower.cases.file.CaseEvent.CaseAssigned;
import cn.micropower.cases.file.CaseEvent.CaseClosed;
import cn.micropower.cases.file.CaseEvent.CaseOpened;
import cn.micropower.cases.writing.Writing;
import cn.micropower.contracts.id.CaseId;
import cn.micropower.contracts.id.ClueId;
import cn.micropower.contracts.id.HandoverId;
import cn.micropower.contracts.id.PersonId;
import cn.micropower.contracts.id.PostId;
import cn.micropower.contracts.id.UnitId;
import cn.micropower.contracts.id.UnitPath;
import cn.micropower.platform.testkit.RefusedBy;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.ResultValidator;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("案件")
class CaseFileTest {
  private static final UnitPath LUTING =
      UnitPath.of(new UnitId("unit:yunxi"), new UnitId("unit:luting"));
  private static final CaseId CASE = new CaseId("sealed:case");
  private static final PersonId DIRECTOR = new PersonId("person:director");
  private static final PersonId FIRST = new PersonId("person:first");
  private static final PersonId SECOND = new PersonId("person:second");
  private static final SecondHand HAND = new SecondHand(SECOND, true);
  private static final PersonId THIRD = new PersonId("person:third");
  private static final PostId POST = new PostId("post:third");
  private static final LocalDate TODAY = LocalDate.of(2026, 12, 24);
  private static final Writing TEXT = new Writing(List.of(new PersonId("person:key")), "c2VhbGVk");
  private static final Source SOURCE =
      new Source(
          new ClueId("sealed:clue"),
          new HandoverId("sealed:handover"),
          LUTING.below(new UnitId("unit:lianhua")),
          List.of(DIRECTOR),
          TEXT.keys());
  private static final CaseOpened OPENED =
      new CaseOpened(CASE, SOURCE, LUTING, TEXT, TODAY, SECOND);

  private final AggregateTestFixture<CaseAggregate> fixture =
      new AggregateTestFixture<>(CaseAggregate.class);

  @Test
  @DisplayName("初步核实之后方可立案，一条线索只立一次")
  void a_case_is_opened_once_after_verification() {
    fixture
        .givenNoPriorActivity()
        .when(open(true, TODAY, HAND), Map.of("actor", FIRST.value()))
        .expectEvents(OPENED);
    refused(none(open(false, TODAY, HAND)), CaseRule.NOT_VERIFIED);
    refused(none(open(true, TODAY.plusDays(1), HAND)), CaseRule.FILED_IN_THE_FUTURE);
    refused(none(open(true, TODAY, new SecondHand(FIRST, true))), CircleRule.SECOND_HAND_IS_ACTOR);
    refused(
        none(open(true, TODAY, new SecondHand(THIRD, false))),
        CircleRule.SECOND_HAND_NOT_ENTRUSTED);
    refused(when(open(true, TODAY, HAND), OPENED), CaseRule.CASE_FILED_ALREADY);
  }

  @Test
  @DisplayName("案件可再指派他人，回避者除外")
  void a_case_is_assigned() {
    var assigned = new CaseAssigned(CASE, SOURCE.clue(), THIRD, POST);
    when(assign(false, false), OPENED).expectEvents(assigned);
    refused(when(assign(true, false), OPENED, assigned), CircleRule.ASSIGNEE_KEPT_OUT);
    refused(when(assign(false, true), OPENED, assigned), CircleRule.ALREADY_ENTRUSTED);
  }

  @Test
  @DisplayName("结案写明问题、结果、整改，只结一次")
  void a_case_is_closed_with_its_rectification() {
    var closed = new CaseClosed(CASE, SOURCE, TEXT, TEXT, put(TODAY));
    when(close(TODAY), OPENED).expectEvents(closed);
    refused(when(close(TODAY), OPENED, closed), CaseRule.CASE_IS_CLOSED);
    refused(when(close(TODAY.plusDays(1)), OPENED), CaseRule.RECTIFIED_IN_THE_FUTURE);
  }

  private static OpenCase open(boolean verified, LocalDate decidedOn, SecondHand second) {
    return new OpenCase(CASE, SOURCE, verified, LUTING, TEXT, decidedOn, second, TODAY);
  }

  private static AssignCase assign(boolean keptOut, boolean entrusted) {
    return new AssignCase(CASE, new Assignee(THIRD, POST, true, keptOut, entrusted));
  }

  private static CloseCase close(LocalDate doneOn) {
    return new CloseCase(CASE, TEXT, TEXT, put(doneOn), TODAY);
  }

  private static Rectification put(LocalDate doneOn) {
    return new Rectification(TEXT, doneOn, "1e".repeat(32));
  }

  private ResultValidator<CaseAggregate> none(Object command) {
    return fixture.givenNoPriorActivity().when(command, Map.of("actor", FIRST.value()));
  }

  private ResultValidator<CaseAggregate> when(Object command, CaseEvent... facts) {
    return fixture.given(List.of(facts)).when(command, Map.of("actor", FIRST.value()));
  }

  private static void refused(ResultValidator<CaseAggregate> result, Enum<?> rule) {
    result.expectNoEvents().expectException(RefusedBy.rule(rule));
  }
}
