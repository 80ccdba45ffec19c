package cn.micropower.powerlist.rulepack;

import static cn.micropower.powerlist.rulepack.Threshold.Base.ALL;
import static cn.micropower.powerlist.rulepack.Threshold.Base.PRESENT;
import static cn.micropower.powerlist.rulepack.Threshold.Comparison.MORE_THAN;
import static org.assertj.core.api.Assertions.assertThat;

import cn.micropower.contracts.id.RulePackId;
import cn.micropower.platform.rule.Sentence;
import cn.micropower.powerlist.rulepack.Judgement.Verdict;
import cn.micropower.powerlist.source.Source;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("生效的规则")
class RulesInForceTest {
  private static final String MAJORITY = "villager-representatives.majority";
  private static final String NOTICE = "villager-representatives.notice";
  private static final Threshold HALF_OF_ALL = new Threshold(ALL, 1, 2, MORE_THAN);
  private static final Threshold HALF_OF_PRESENT = new Threshold(PRESENT, 1, 2, MORE_THAN);

  private static final Source TRIAL = new Source("试行", "trial", Source.Grade.G);

  private final RulePack district =
      pack("yunxi", entry(MAJORITY, HALF_OF_PRESENT), entry(NOTICE, new Days(3)));
  private final RulePack village = pack("lianhua", entry(MAJORITY, HALF_OF_ALL));
  private final RulesInForce rules = new RulesInForce(List.of(village, district));

  @Test
  @DisplayName("每条规则取最近一级的规定")
  void each_rule_comes_from_the_nearest_unit_that_has_it() {
    assertThat(rules.threshold(MAJORITY)).map(Ruling::pack).hasValue(village.id());
    assertThat(rules.days(NOTICE)).map(Ruling::pack).hasValue(district.id());
  }

  @Test
  @DisplayName("没有的规则，种类不同的规则")
  void a_rule_of_another_kind_is_no_rule() {
    assertThat(rules.threshold(NOTICE)).isEmpty();
    assertThat(rules.days("unknown")).isEmpty();
  }

  @Test
  @DisplayName("裁量写明基数、所需、实际和规则包版本")
  void a_judgement_names_base_figures_and_version() {
    var judgement = Judgement.of(rules.threshold(MAJORITY).orElseThrow(), 30, 20, 15);

    assertThat(judgement)
        .isEqualTo(
            new Judgement(
                MAJORITY, village.id(), 1, ALL, 30, 16, 15, Force.BLOCK, Verdict.NOT_MET));
    assertThat(judgement.refuses()).isTrue();
    assertThat(judgement.figures())
        .containsAllEntriesOf(
            Map.of("key", MAJORITY, "baseSize", 30, "required", 16, "actual", 15, "version", 1));
  }

  @Test
  @DisplayName("以到会人数为基数")
  void a_share_of_those_present_counts_those_who_came() {
    var present = new RulesInForce(List.of(district));
    var judgement = Judgement.of(present.threshold(MAJORITY).orElseThrow(), 30, 20, 11);

    assertThat(judgement.baseSize()).isEqualTo(20);
    assertThat(judgement.met()).isTrue();
  }

  @Test
  @DisplayName("天数没有基数；只作提示的规则不拒绝")
  void days_have_no_base_and_a_warning_refuses_nothing() {
    var warning =
        Judgement.ofDays(
            new Ruling<>(
                NOTICE, new Sentence("", ""), new Days(3), Force.WARN, TRIAL, village.id(), 1),
            2);

    assertThat(warning.base()).isNull();
    assertThat(warning.figures()).doesNotContainKeys("base", "baseSize");
    assertThat(warning.met()).isFalse();
    assertThat(warning.refuses()).isFalse();
  }

  private static RulePack pack(String unit, Entry... entries) {
    return new RulePack(
        new RulePackId("rule-pack:" + unit), 1, LocalDate.of(2026, 1, 1), List.of(entries));
  }

  private static Entry entry(String key, Figure figure) {
    return new Entry(key, figure, Force.BLOCK, new Sentence(key, key), TRIAL);
  }
}
