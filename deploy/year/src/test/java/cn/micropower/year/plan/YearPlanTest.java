package cn.micropower.year.plan;

import static org.assertj.core.api.Assertions.assertThat;

import cn.micropower.local.demonstration.District;
import cn.micropower.year.plan.Act.Kind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("年谱:一颗种子,一年")
class YearPlanTest {
  private static final LocalDate BEGIN = LocalDate.of(2027, 1, 1);
  private static final List<Village> VILLAGES = Village.of(District.load());

  @Test
  @DisplayName("二十四村,二百二十六条意见,八十二个议题,五十件决议,一百一十七万元,分毫不差")
  void every_seed_has_the_figures_of_the_source() {
    plans()
        .forEach(
            plan -> {
              assertThat(plan.villages()).as(plan.name()).hasSize(24).doesNotHaveDuplicates();
              assertThat(plan.opinions()).as(plan.name()).hasSize(226);
              assertThat(plan.topics()).as(plan.name()).hasSize(82);
              assertThat(resolutions(plan)).as(plan.name()).isEqualTo(50);
              assertThat(plan.topics().stream().mapToInt(Topic::yuan).sum())
                  .as(plan.name())
                  .isEqualTo(1_170_000);
              assertThat(plan.topics())
                  .allMatch(topic -> topic.yuan() == Money.in(topic.body().get("summary") + ""));
            });
  }

  @Test
  @DisplayName("同一颗种子,同样的请求、同样的次序;另一颗种子,另一年")
  void the_same_seed_plans_the_same() {
    assertThat(planned(7).acts()).isEqualTo(planned(7).acts());
    assertThat(planned(7).acts()).isNotEqualTo(planned(8).acts());
    assertThat(planned(7).topics()).isNotEqualTo(planned(8).topics());
  }

  @Test
  @DisplayName("按日先后,不出这一年;每步一名,合乎幂等键的写法;所指的都在前面")
  void acts_come_in_order_have_names_of_their_own_and_speak_of_what_was_made_before() {
    plans()
        .forEach(
            plan -> {
              assertThat(plan.acts()).extracting(Act::day).isSorted();
              assertThat(plan.acts().getFirst().day()).isAfterOrEqualTo(BEGIN);
              assertThat(plan.acts().getLast().day()).isBeforeOrEqualTo("2027-12-31");
              assertThat(plan.acts())
                  .extracting(act -> plan.name() + "-" + act.key())
                  .doesNotHaveDuplicates()
                  .allMatch(key -> key.matches("[A-Za-z0-9._:-]{8,100}"));
              var made = new HashSet<String>();
              for (var act : plan.acts()) {
                assertThat(made).as(act.key()).containsAll(spokenOf(act));
                made.add(act.key());
              }
            });
  }

  @Test
  @DisplayName("有迟有漏,有驳回,有几次不满意;两次核查,一次整改了结,一次经案件了结")
  void it_is_a_year_in_which_not_everything_goes_well() {
    plans()
        .forEach(
            plan -> {
              assertThat(plan.duties().overdue()).as(plan.name()).isBetween(4L, 15L);
              assertThat(plan.duties().posted()).as(plan.name()).isGreaterThan(50);
              assertThat(plan.refused()).as(plan.name()).isBetween(10L, 25L);
              assertThat(plan.granted(Kind.EXPLANATION) / 2).as(plan.name()).isEqualTo(4 + 4);
              assertThat(plan.granted(Kind.INQUIRY_STEP)).as(plan.name()).isEqualTo(6);
              assertThat(plan.topics().subList(0, 2)).extracting(Topic::item).containsOnly("C01");
              assertThat(plan.granted(Kind.CASE_CLOSING)).as(plan.name()).isEqualTo(1);
              assertThat(plan.granted(Kind.BRIEFING)).as(plan.name()).isEqualTo(4 * 24 + 2);
            });
  }

  @Test
  @DisplayName("一个村里没有两个同名的议题;一次发布会上没有两项同题")
  void a_title_is_known_once_in_a_village_and_told_once_at_a_briefing() {
    plans()
        .forEach(
            plan -> {
              assertThat(plan.topics())
                  .extracting(topic -> topic.unit() + topic.title())
                  .doesNotHaveDuplicates();
              plan.acts().stream()
                  .filter(act -> act.is(Kind.BRIEFING))
                  .forEach(act -> assertThat(exercisesTold(act)).doesNotHaveDuplicates());
            });
  }

  @Test
  @DisplayName("两个村的一季:到会和表决都合乎规则,第一次核查在其中了结")
  void the_excerpt_holds_an_inquiry_from_begin_to_end() {
    var excerpt = YearPlan.of(3, BEGIN, Scale.excerpt(), VILLAGES.reversed());
    assertThat(excerpt.villages()).hasSize(2);
    assertThat(excerpt.granted(Kind.INQUIRY_STEP)).isEqualTo(3);
    assertThat(excerpt.granted(Kind.CASE_CLOSING)).isZero();
    assertThat(resolutions(excerpt)).isEqualTo(6);
    assertThat(excerpt.granted(Kind.LIST)).isZero();
  }

  private static Stream<YearPlan> plans() {
    return LongStream.rangeClosed(2000, 2030).mapToObj(YearPlanTest::planned);
  }

  private static YearPlan planned(long seed) {
    return YearPlan.of(seed, BEGIN, Scale.ofTheSource(), VILLAGES);
  }

  /** Votes of which the plan says that they resolve, within the year. */
  private static long resolutions(YearPlan plan) {
    var resolved =
        plan.topics().stream()
            .filter(topic -> topic.fate() == Fate.RESOLVED)
            .map(topic -> topic.key("resolution"))
            .toList();
    return plan.acts().stream().filter(act -> resolved.contains(act.key())).count();
  }

  private static Set<String> spokenOf(Act act) {
    var spoken = new HashSet<String>();
    collect(act.route().of(), spoken);
    collect(act.body(), spoken);
    return spoken;
  }

  private static void collect(Object part, Set<String> spoken) {
    switch (part) {
      case Reference.Made(var made) -> spoken.add(made);
      case Reference.Reached(var made, _) -> spoken.add(made);
      case Reference.Duty(var made, _, _) -> spoken.add(made);
      case Reference.Back(var made, _) -> spoken.add(made);
      case Map<?, ?> map -> map.values().forEach(value -> collect(value, spoken));
      case List<?> list -> list.forEach(each -> collect(each, spoken));
      default -> {}
    }
  }

  private static List<String> exercisesTold(Act briefing) {
    var spoken = new ArrayList<String>();
    for (var item : (List<?>) Objects.requireNonNull(briefing.body().get("items"))) {
      if (((Map<?, ?>) item).get("duty") instanceof Reference.Duty(var act, _, _)) {
        spoken.add(act);
      }
    }
    return spoken;
  }
}
