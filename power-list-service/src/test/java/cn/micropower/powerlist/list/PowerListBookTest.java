package cn.micropower.powerlist.list;

import static org.assertj.core.api.Assertions.assertThat;

import cn.micropower.contracts.code.Body;
import cn.micropower.contracts.id.PowerListId;
import cn.micropower.contracts.id.UnitId;
import cn.micropower.contracts.id.UnitPath;
import cn.micropower.platform.rule.Sentence;
import cn.micropower.platform.testkit.RefusedBy;
import cn.micropower.powerlist.ReferenceData;
import cn.micropower.powerlist.list.PowerListEvent.PowerListPublished;
import cn.micropower.powerlist.template.Item;
import cn.micropower.powerlist.template.ItemClass;
import cn.micropower.powerlist.template.Template;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.ResultValidator;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("清单公布")
class PowerListBookTest {
  private static final PowerListId LIST = new PowerListId("power-list:yunxi");
  private static final UnitPath PLACE = UnitPath.of(new UnitId("unit:yunxi"));
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
  private static final String REASON = "首次公布";
  private static final Template TEMPLATE =
      ReferenceData.templates().named("reference-88").orElseThrow();

  @Test
  @DisplayName("七类八十八项全部写入事实")
  void all_88_items_stand_in_the_fact() {
    assertThat(TEMPLATE.items()).hasSize(88);
    assertThat(TEMPLATE.classes()).hasSize(7);
    when(publish(TODAY))
        .expectEvents(
            new PowerListPublished(
                LIST, PLACE, 1, TODAY, REASON, "reference-88", List.of(), TEMPLATE.items()));
  }

  @Test
  @DisplayName("每次调整都是新的一版：A01 改用五议")
  void an_adjustment_is_a_new_version() {
    var book = PowerListBook.EMPTY.evolve(published());
    var second = book.decide(publish(TODAY, new ItemChange("A01", "F2")));

    assertThat(second.version()).isEqualTo(2);
    var now = book.evolve(second).lists();
    assertThat(now.on(TODAY).flatMap(list -> list.item("A01")))
        .map(Item::procedures)
        .hasValue(List.of("F2"));
    assertThat(now.on(TODAY.minusDays(1)).flatMap(list -> list.item("A01")))
        .map(Item::procedures)
        .hasValue(List.of("F1"));
  }

  @Test
  @DisplayName("模板中没有的事项")
  void an_item_outside_the_template_is_refused() {
    refused(PowerListRule.ITEM_UNKNOWN, publish(TODAY, new ItemChange("Z99", "F1")));
  }

  @Test
  @DisplayName("没有的程序")
  void an_unknown_procedure_is_refused() {
    refused(PowerListRule.PROCEDURE_UNKNOWN, publish(TODAY, new ItemChange("A01", "F99")));
  }

  @Test
  @DisplayName("同一事项改两次")
  void an_item_changes_once() {
    refused(
        PowerListRule.ITEM_CHANGED_TWICE,
        publish(TODAY, new ItemChange("A01", "F2"), new ItemChange("A01", "F1")));
  }

  @Test
  @DisplayName("没有政策法规依据的事项，坚决予以取消")
  void an_item_without_basis_is_refused() {
    var baseless =
        new Item(
            "A01",
            new Sentence("收取卫生费", "Collecting a cleaning fee"),
            Body.VILLAGE_COMMITTEE,
            List.of("F1"),
            List.of(),
            List.of(),
            List.of(),
            "",
            List.of(),
            List.of());
    var heading = new Sentence("重大决策类", "Major decisions");
    var template =
        new Template(
            "draft", heading, heading, List.of(new ItemClass("A", heading, List.of(baseless))));
    refused(
        PowerListRule.ITEM_WITHOUT_BASIS,
        new PublishPowerList(LIST, PLACE, template, List.of(), Set.of("F1"), TODAY, REASON, TODAY));
  }

  @Test
  @DisplayName("新版本不得溯及既往")
  void a_later_version_does_not_reach_back() {
    refused(PowerListRule.LIST_REACHES_BACK, publish(TODAY.minusDays(1)), published());
  }

  @Test
  @DisplayName("误写为二〇九九年的版本，当日即可更正")
  void a_version_of_the_far_future_does_not_close_the_book() {
    var book = PowerListBook.EMPTY.evolve(published());
    var mistaken = book.evolve(book.decide(publish(LocalDate.of(2099, 1, 1))));

    var corrected = mistaken.decide(publish(TODAY));

    assertThat(corrected.version()).isEqualTo(3);
    assertThat(mistaken.evolve(corrected).lists().on(TODAY.plusYears(80)))
        .map(PowerList::version)
        .hasValue(3);
  }

  private static ResultValidator<PowerListBookAggregate> when(
      PublishPowerList command, PowerListEvent... facts) {
    var fixture = new AggregateTestFixture<>(PowerListBookAggregate.class);
    return fixture.given((Object[]) facts).when(command);
  }

  private static void refused(
      PowerListRule rule, PublishPowerList command, PowerListEvent... facts) {
    when(command, facts).expectNoEvents().expectException(RefusedBy.rule(rule));
  }

  private static PowerListPublished published() {
    return PowerListBook.EMPTY.decide(publish(TODAY.minusDays(30)));
  }

  private static PublishPowerList publish(LocalDate effectiveFrom, ItemChange... changes) {
    return new PublishPowerList(
        LIST, PLACE, TEMPLATE, List.of(changes), Set.of("F1", "F2"), effectiveFrom, REASON, TODAY);
  }
}
