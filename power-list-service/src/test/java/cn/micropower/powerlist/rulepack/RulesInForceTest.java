package cn.micropower.powerlist.rulepack;

import static cn.micropower.contracts.rule.Threshold.Base.ALL;
import static cn.micropower.contracts.rule.Threshold.Base.PRESENT;
import static cn.micropower.contracts.rule.Threshold.Comparison.MORE_THAN;
import static org.assertj.core.api.Assertions.assertThat;

import cn.micropower.contracts.id.RulePackId;
import cn.micropower.contracts.rule.Days;
import cn.micropower.contracts.rule.Figure;
import cn.micropower.contracts.rule.Force;
import cn.micropower.contracts.rule.RuleReference;
import cn.micropower.contracts.rule.Threshold;
import cn.micropower.platform.rule.Sentence;
import cn.micropower.powerlist.source.Source;
import java.time.LocalDate;
import java.util.List;
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
    assertThat(rules.threshold(MAJORITY)).map(rule -> rule.ruling().pack()).hasValue(village.id());
    assertThat(rules.days(NOTICE)).map(rule -> rule.ruling().pack()).hasValue(district.id());
  }

  @Test
  @DisplayName("指名规则：没有的，可以指名而无版本，也可以不指名")
  void a_rule_is_named_by_its_pack_and_version() {
    assertThat(rules.daysOf(NOTICE)).isEqualTo(new RuleReference(NOTICE, district.id(), 1));
    assertThat(rules.daysOf("unknown")).isEqualTo(new RuleReference("unknown", null, 0));
    assertThat(rules.daysIfAny(NOTICE)).hasValue(rules.daysOf(NOTICE));
    assertThat(rules.daysIfAny("unknown")).isEmpty();
  }

  @Test
  @DisplayName("没有的规则，种类不同的规则")
  void a_rule_of_another_kind_is_no_rule() {
    assertThat(rules.threshold(NOTICE)).isEmpty();
    assertThat(rules.days("unknown")).isEmpty();
  }

  private static RulePack pack(String unit, Entry... entries) {
    return new RulePack(
        new RulePackId("rule-pack:" + unit), 1, LocalDate.of(2026, 1, 1), List.of(entries));
  }

  private static Entry entry(String key, Figure figure) {
    return new Entry(key, figure, Force.BLOCK, new Sentence(key, key), TRIAL);
  }
}
