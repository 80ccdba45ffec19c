package cn.micropower.powerlist;

import static org.assertj.core.api.Assertions.assertThat;

import cn.micropower.contracts.rule.Days;
import cn.micropower.contracts.rule.Figure;
import cn.micropower.contracts.rule.Threshold;
import cn.micropower.powerlist.procedure.Procedure;
import cn.micropower.powerlist.procedure.Step;
import cn.micropower.powerlist.template.Item;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("数据文件")
class ReferenceDataTest {
  private static final List<String> EXECUTABLE = List.of("F1", "F2");

  @Test
  @DisplayName("七类八十八项：14、18、12、10、10、14、10，编号不重，皆有依据和程序")
  void the_template_has_88_items_in_7_classes() {
    var template = ReferenceData.templates().named("reference-88").orElseThrow();

    assertThat(template.classes())
        .map(each -> each.letter() + each.items().size())
        .containsExactly("A14", "B18", "C12", "D10", "E10", "F14", "G10");
    assertThat(template.items()).map(Item::id).doesNotHaveDuplicates();
    assertThat(template.items())
        .allSatisfy(
            item -> {
              assertThat(item.basis()).as(item.id()).isNotEmpty().noneMatch(String::isBlank);
              assertThat(item.procedures()).as(item.id()).isNotEmpty();
            });
  }

  @ParameterizedTest
  @ValueSource(strings = {"F1", "F2"})
  @DisplayName("程序的每个步骤都有机构、记录人和可用的规则")
  void every_step_has_bodies_recorders_and_rules_of_the_right_kind(String id) {
    var procedure = procedure(id);

    assertThat(procedure.first()).isInstanceOf(Step.Proposal.class);
    assertThat(procedure.steps()).map(Step::id).doesNotHaveDuplicates();
    assertThat(procedure.steps())
        .allSatisfy(
            step -> {
              assertThat(step.bodies()).as(step.id()).isNotEmpty();
              assertThat(step.recordedBy()).as(step.id()).isNotEmpty();
              assertThat(keys(step, Threshold.class)).allSatisfy(key -> is(key, Threshold.class));
              assertThat(keys(step, Days.class)).allSatisfy(key -> is(key, Days.class));
            });
  }

  @Test
  @DisplayName("表决步骤的每个机构都有自己的规则")
  void every_voting_body_has_rules() {
    for (var id : EXECUTABLE) {
      for (var step : procedure(id).steps()) {
        if (step instanceof Step.ByVote vote) {
          assertThat(vote.rules()).as(step.id()).containsOnlyKeys(vote.bodies());
        }
      }
    }
  }

  @Test
  @DisplayName("参考规则包中每个数值只出现一次")
  void every_rule_stands_once() {
    assertThat(ReferenceData.rules().entries())
        .map(entry -> entry.key())
        .doesNotHaveDuplicates()
        .hasSizeGreaterThan(10);
  }

  private static Procedure procedure(String id) {
    return ReferenceData.procedures().named(id).orElseThrow();
  }

  private static List<String> keys(Step step, Class<? extends Figure> kind) {
    return switch (step) {
      case Step.ByVote vote ->
          vote.rules().values().stream()
              .flatMap(
                  rules ->
                      kind == Days.class
                          ? Stream.ofNullable(rules.notice())
                          : Stream.of(rules.quorum(), rules.majority()))
              .toList();
      case Step.Publicity publicity when kind == Days.class ->
          publicity.rules().values().stream()
              .flatMap(rules -> Stream.of(rules.minimumDays(), rules.posting(), rules.firstDay()))
              .toList();
      case Step.Publicity _, Step.Action _ -> List.of();
    };
  }

  private static void is(String key, Class<? extends Figure> kind) {
    assertThat(ReferenceData.rules().entries())
        .filteredOn(entry -> Objects.equals(entry.key(), key))
        .as(key)
        .singleElement()
        .satisfies(entry -> assertThat(entry.value()).isInstanceOf(kind));
  }
}
