package cn.micropower.disclosure.briefing;

import static org.assertj.core.api.Assertions.assertThat;

import cn.micropower.contracts.code.BriefingKind;
import cn.micropower.contracts.id.BriefingId;
import cn.micropower.contracts.id.DutyId;
import cn.micropower.contracts.id.ExerciseId;
import cn.micropower.contracts.id.UnitId;
import cn.micropower.contracts.id.UnitPath;
import cn.micropower.disclosure.briefing.BriefingEvent.BriefingHeld;
import cn.micropower.disclosure.briefing.HoldBriefing.Proposed;
import cn.micropower.platform.testkit.RefusedBy;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.ResultValidator;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("发布会")
class BriefingTest {
  private static final UnitPath LIANHUA =
      UnitPath.of(new UnitId("unit:yunxi"), new UnitId("unit:luting"), new UnitId("unit:lianhua"));
  private static final UnitPath HEWAN =
      UnitPath.of(new UnitId("unit:yunxi"), new UnitId("unit:luting"), new UnitId("unit:hewan"));
  private static final LocalDate TODAY = LocalDate.of(2026, 12, 20);
  private static final Item PLAN =
      Item.of(new DutyId("duty:plan"), new ExerciseId("exercise:plan"), "修编村庄规划");
  private static final Item BOARD = Item.of(LIANHUA.unit(), "村务公开栏改造");

  private final AggregateTestFixture<BriefingAggregate> fixture =
      new AggregateTestFixture<>(BriefingAggregate.class);

  @Test
  @DisplayName("已公开的事项和本村自己的事项都可发布")
  void what_hangs_and_what_is_the_villages_own_is_told() {
    held(TODAY, told(PLAN), told(BOARD))
        .expectEvents(
            new BriefingHeld(
                new BriefingId("briefing:one"),
                LIANHUA,
                BriefingKind.NEWS_CONFERENCE,
                TODAY,
                "村文化礼堂",
                "1e".repeat(32),
                List.of(PLAN, BOARD)));
  }

  @Test
  @DisplayName("村改划之前的事项，仍是本村的事项")
  void what_the_unit_did_under_another_township_is_its_own() {
    var before = UnitPath.of(new UnitId("unit:yunxi"), new UnitId("unit:shiqiao"), LIANHUA.unit());
    held(TODAY, new Proposed(PLAN, before, true)).expectSuccessfulHandlerExecution();
  }

  @Test
  @DisplayName("同一用权、同村同名的事项，总是同一事项")
  void the_same_matter_has_the_same_id() {
    assertThat(Item.of(LIANHUA.unit(), "村务公开栏改造").matter())
        .isEqualTo(BOARD.matter())
        .isNotEqualTo(Item.of(HEWAN.unit(), "村务公开栏改造").matter())
        .isNotEqualTo(PLAN.matter());
  }

  @Test
  @DisplayName("未公开的、别村的、重复的、未到日期的，都被拒绝")
  void what_cannot_be_told_is_refused() {
    held(TODAY, new Proposed(PLAN, LIANHUA, false))
        .expectException(RefusedBy.rule(BriefingRule.ITEM_NOT_PUBLISHED).saying("第 1 项尚未公开，不能发布"));
    held(TODAY, told(BOARD), new Proposed(PLAN, HEWAN, true))
        .expectException(RefusedBy.rule(BriefingRule.ITEM_OF_ANOTHER_UNIT).saying("第 2 项不是本单位的事项"));
    held(TODAY, told(BOARD), told(BOARD))
        .expectException(RefusedBy.rule(BriefingRule.ITEM_TOLD_TWICE).saying("第 2 项在同一次发布会上重复列出"));
    held(TODAY.plusDays(1), told(BOARD))
        .expectException(RefusedBy.rule(BriefingRule.HELD_IN_THE_FUTURE));
  }

  private ResultValidator<BriefingAggregate> held(LocalDate heldOn, Proposed... items) {
    var command =
        new HoldBriefing(
            new BriefingId("briefing:one"),
            LIANHUA,
            BriefingKind.NEWS_CONFERENCE,
            heldOn,
            "村文化礼堂",
            "1e".repeat(32),
            Stream.of(items).toList(),
            TODAY);
    return fixture.givenNoPriorActivity().when(command, Map.of("actor", "person:secretary"));
  }

  private static Proposed told(Item item) {
    return new Proposed(item, LIANHUA, true);
  }
}
