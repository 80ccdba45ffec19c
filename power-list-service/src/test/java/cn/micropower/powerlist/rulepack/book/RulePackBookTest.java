package cn.micropower.powerlist.rulepack.book;

import static cn.micropower.contracts.rule.Threshold.Base.ALL;
import static cn.micropower.contracts.rule.Threshold.Base.PRESENT;
import static cn.micropower.contracts.rule.Threshold.Comparison.MORE_THAN;
import static org.assertj.core.api.Assertions.assertThat;

import cn.micropower.contracts.id.RulePackId;
import cn.micropower.contracts.id.UnitId;
import cn.micropower.contracts.id.UnitPath;
import cn.micropower.contracts.rule.Days;
import cn.micropower.contracts.rule.Figure;
import cn.micropower.contracts.rule.Force;
import cn.micropower.contracts.rule.Threshold;
import cn.micropower.platform.testkit.RefusedBy;
import cn.micropower.powerlist.ReferenceData;
import cn.micropower.powerlist.rulepack.Entry;
import cn.micropower.powerlist.rulepack.book.RulePackEvent.RulePackPublished;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.ResultValidator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("规则包公布")
class RulePackBookTest {
  private static final RulePackId PACK = new RulePackId("rule-pack:yunxi");
  private static final UnitPath PLACE = UnitPath.of(new UnitId("unit:yunxi"));
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
  private static final List<Entry> REFERENCE = ReferenceData.rules().entries();
  private static final String MAJORITY = "villager-representatives.majority";
  private static final String QUORUM = "villager-representatives.quorum";
  private static final Threshold TWO_THIRDS_OF_ALL = new Threshold(ALL, 2, 3, MORE_THAN);

  @Test
  @DisplayName("以参考规则包为基础公布首版，可自过去生效")
  void the_first_version_may_start_in_the_past() {
    when(reference(TODAY.minusYears(1)))
        .expectEvents(new RulePackPublished(PACK, PLACE, 1, TODAY.minusYears(1), REFERENCE));
  }

  @Test
  @DisplayName("在现行版本上改一条，其余照旧")
  void a_change_of_one_rule_leaves_the_others() {
    var after =
        RulePackBook.EMPTY
            .evolve(published())
            .decide(current(change(MAJORITY, TWO_THIRDS_OF_ALL, null)));
    assertThat(after.version()).isEqualTo(2);
    assertThat(after.entries()).hasSameSizeAs(REFERENCE);
    assertThat(after.entries())
        .filteredOn(entry -> !REFERENCE.contains(entry))
        .singleElement()
        .satisfies(
            entry -> {
              assertThat(entry.key()).isEqualTo(MAJORITY);
              assertThat(entry.value()).isEqualTo(TWO_THIRDS_OF_ALL);
              assertThat(entry.force()).isEqualTo(Force.BLOCK);
            });
  }

  @Test
  @DisplayName("尚无现行版本")
  void there_is_no_current_pack_before_the_first() {
    refused(RulePackRule.NO_CURRENT_PACK, current());
  }

  @Test
  @DisplayName("没有的规则")
  void an_unknown_rule_is_refused() {
    refused(
        RulePackRule.RULE_UNKNOWN,
        current(change("magic.majority", TWO_THIRDS_OF_ALL, null)),
        published());
  }

  @Test
  @DisplayName("同一条改两次")
  void a_rule_changes_once() {
    var change = change(MAJORITY, TWO_THIRDS_OF_ALL, null);
    refused(RulePackRule.RULE_CHANGED_TWICE, current(change, change), published());
  }

  @Test
  @DisplayName("份额不能改为天数")
  void a_share_does_not_become_days() {
    refused(
        RulePackRule.KIND_OF_FIGURE_DIFFERS,
        current(change(MAJORITY, new Days(3), null)),
        published());
  }

  @Test
  @DisplayName("法定到会人数不能以到会人数为基数")
  void a_quorum_counts_everyone() {
    refused(
        RulePackRule.QUORUM_COUNTS_EVERYONE,
        current(change(QUORUM, new Threshold(PRESENT, 1, 2, MORE_THAN), null)),
        published());
  }

  @Test
  @DisplayName("到会和表决规则不能只作提示")
  void quorums_and_majorities_do_not_only_warn() {
    for (var key : List.of(QUORUM, MAJORITY)) {
      refused(
          RulePackRule.QUORUM_AND_MAJORITY_BLOCK,
          current(change(key, TWO_THIRDS_OF_ALL, Force.WARN)),
          published());
    }
  }

  @Test
  @DisplayName("新版本不得溯及既往")
  void a_later_version_does_not_reach_back() {
    refused(RulePackRule.PACK_REACHES_BACK, reference(TODAY.minusDays(1)), published());
  }

  @Test
  @DisplayName("误写为二〇九九年的版本，当日即可更正")
  void a_version_of_the_far_future_does_not_close_the_book() {
    var mistaken = new RulePackPublished(PACK, PLACE, 2, LocalDate.of(2099, 1, 1), REFERENCE);
    when(reference(TODAY), published(), mistaken)
        .expectEvents(new RulePackPublished(PACK, PLACE, 3, TODAY, REFERENCE));
  }

  private static ResultValidator<RulePackBookAggregate> when(
      PublishRulePack command, RulePackEvent... facts) {
    var fixture = new AggregateTestFixture<>(RulePackBookAggregate.class);
    return fixture.given((Object[]) facts).when(command);
  }

  private static void refused(RulePackRule rule, PublishRulePack command, RulePackEvent... facts) {
    when(command, facts).expectNoEvents().expectException(RefusedBy.rule(rule));
  }

  private static RulePackPublished published() {
    return new RulePackPublished(PACK, PLACE, 1, TODAY.minusYears(1), REFERENCE);
  }

  private static PublishRulePack reference(LocalDate effectiveFrom) {
    return new PublishRulePack(
        PACK, PLACE, new Basis.Reference(REFERENCE), List.of(), effectiveFrom, TODAY);
  }

  private static PublishRulePack current(EntryChange... changes) {
    return new PublishRulePack(PACK, PLACE, new Basis.Current(), List.of(changes), TODAY, TODAY);
  }

  private static EntryChange change(String key, Figure figure, @Nullable Force force) {
    return new EntryChange(key, figure, force, null);
  }
}
