package cn.micropower.contracts.rule;

import static cn.micropower.contracts.rule.Threshold.Base.ALL;
import static cn.micropower.contracts.rule.Threshold.Base.PRESENT;
import static cn.micropower.contracts.rule.Threshold.Comparison.MORE_THAN;
import static org.assertj.core.api.Assertions.assertThat;

import cn.micropower.contracts.id.RulePackId;
import cn.micropower.contracts.rule.Judgement.Verdict;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("规则判定")
class JudgementTest {
  private static final RulePackId PACK = new RulePackId("rule-pack:yunxi");
  private static final String MAJORITY = "villager-representatives.majority";

  @Test
  @DisplayName("写明基数、所需、实际和规则包版本")
  void a_judgement_names_base_figures_and_version() {
    var judgement = Judgement.of(ruling(new Threshold(ALL, 1, 2, MORE_THAN)), 30, 20, 15);

    assertThat(judgement)
        .isEqualTo(new Judgement(MAJORITY, PACK, 1, ALL, 30, 16, 15, Force.BLOCK, Verdict.NOT_MET));
    assertThat(judgement.refuses()).isTrue();
    assertThat(judgement.figures())
        .containsAllEntriesOf(
            Map.of("key", MAJORITY, "baseSize", 30, "required", 16, "actual", 15, "version", 1));
  }

  @Test
  @DisplayName("以到会人数为基数")
  void a_share_of_those_present_counts_those_who_came() {
    var judgement = Judgement.of(ruling(new Threshold(PRESENT, 1, 2, MORE_THAN)), 30, 20, 11);

    assertThat(judgement.baseSize()).isEqualTo(20);
    assertThat(judgement.met()).isTrue();
  }

  @Test
  @DisplayName("天数没有基数；只作提示的规则不拒绝")
  void days_have_no_base_and_a_warning_refuses_nothing() {
    var warning = Judgement.ofDays(new Ruling<>("any.notice", PACK, 1, new Days(3), Force.WARN), 2);

    assertThat(warning.base()).isNull();
    assertThat(warning.figures()).doesNotContainKeys("base", "baseSize");
    assertThat(warning.met()).isFalse();
    assertThat(warning.refuses()).isFalse();
  }

  @Test
  @DisplayName("次数：一次不够，两次即达")
  void times_are_counted() {
    var twice = ruling(new Times(2));

    assertThat(Judgement.ofTimes(twice, 1).met()).isFalse();
    assertThat(Judgement.ofTimes(twice, 2).met()).isTrue();
  }

  @Test
  @DisplayName("每种数值有自己的名称；规则说得出自己写在哪里")
  void every_figure_has_a_name_and_every_ruling_a_place() {
    assertThat(new Threshold(ALL, 1, 2, MORE_THAN).type()).isEqualTo("THRESHOLD");
    assertThat(new Days(3).type()).isEqualTo("DAYS");
    assertThat(new Times(2).type()).isEqualTo("TIMES");
    assertThat(ruling(new Days(3)).law()).isEqualTo("规则包 rule-pack:yunxi v1：" + MAJORITY);
  }

  private static <F extends Figure> Ruling<F> ruling(F figure) {
    return new Ruling<>(MAJORITY, PACK, 1, figure, Force.BLOCK);
  }
}
