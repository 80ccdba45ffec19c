package cn.micropower.platform.replica;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import cn.micropower.contracts.code.Name;
import cn.micropower.contracts.id.RulePackId;
import cn.micropower.contracts.id.UnitId;
import cn.micropower.contracts.id.UnitPath;
import cn.micropower.contracts.powerlist.PowerListFact.PublishedRule;
import cn.micropower.contracts.powerlist.PowerListFact.RulePackPublished;
import cn.micropower.contracts.problem.Problem;
import cn.micropower.contracts.rule.Days;
import cn.micropower.contracts.rule.Figure;
import cn.micropower.contracts.rule.Force;
import cn.micropower.contracts.rule.RuleReference;
import cn.micropower.contracts.rule.Ruling;
import cn.micropower.contracts.rule.Threshold;
import cn.micropower.contracts.rule.Threshold.Base;
import cn.micropower.contracts.rule.Threshold.Comparison;
import cn.micropower.contracts.rule.Times;
import cn.micropower.platform.inbox.Arrival;
import cn.micropower.platform.inbox.Doer;
import cn.micropower.platform.inbox.Refill;
import cn.micropower.platform.testkit.Database;
import cn.micropower.platform.testkit.Postgres;
import cn.micropower.platform.web.Declined;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

@DisplayName("规则包的副本")
class RulePacksTest {
  private static final UnitPath DISTRICT = UnitPath.of(new UnitId("unit:yunxi"));
  private static final UnitPath VILLAGE =
      DISTRICT.below(new UnitId("unit:luting")).below(new UnitId("unit:lianhua"));
  private static final LocalDate SPRING = LocalDate.of(2026, 3, 1);
  private static final Threshold QUARTER = new Threshold(Base.PRESENT, 1, 4, Comparison.MORE_THAN);

  private final Database database = Postgres.database().migrate("classpath:db/replica");
  private final JdbcClient jdbc = JdbcClient.create(database.as(database.application()));
  private final JsonMapper json =
      JsonMapper.builder().enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();
  private final RulePackReplica replica = new RulePackReplica(jdbc, json);
  private final RulePacks packs = new RulePacks(jdbc, json, new Refill(jdbc, "square"));

  @BeforeEach
  void begin() {
    published(DISTRICT, 1, SPRING, rule("any.clock", new Days(7)));
  }

  @Test
  @DisplayName("份额、天数、次数，每种数值都读得回来，再次送达不起变化")
  void every_figure_comes_back_as_it_was_told() {
    for (int told = 0; told < 2; told++) {
      published(
          DISTRICT,
          2,
          SPRING,
          rule("appraisal.dissatisfied", QUARTER),
          rule("appraisal.consecutive", new Times(2)),
          rule("any.clock", new Days(0)));
    }
    assertThat(packs.threshold(VILLAGE, "appraisal.dissatisfied", SPRING))
        .hasValue(ruling("appraisal.dissatisfied", DISTRICT, 2, QUARTER));
    assertThat(packs.times(VILLAGE, "appraisal.consecutive", SPRING))
        .hasValue(ruling("appraisal.consecutive", DISTRICT, 2, new Times(2)));
    assertThat(packs.days(VILLAGE, "any.clock", SPRING))
        .hasValue(ruling("any.clock", DISTRICT, 2, new Days(0)));
  }

  @Test
  @DisplayName("这里不认得的数值种类，不妨碍同一包的其他规则；它自己不是规则")
  void a_figure_of_an_unknown_kind_keeps_no_pack_out() {
    var told =
        """
        {"pack": "rule-pack:yunxi", "place": ["unit:yunxi"], "version": 2,
         "effectiveFrom": "2026-03-01", "rules": [
          {"key": "any.limit", "type": "AMOUNT", "value": {"cents": 500000}, "force": "WARN",
           "name": {"zh": "限额", "en": "Limit"}},
          {"key": "any.rate", "type": "RATE", "value": 0.5, "force": "WARN",
           "name": {"zh": "比例", "en": "Rate"}},
          {"key": "any.clock", "type": "DAYS", "value": {"days": 9, "of": "WORK"}, "force": "WARN",
           "name": {"zh": "期限", "en": "Clock"}}]}
        """;
    replica.take(json.readValue(told, RulePackPublished.class), arrival());

    assertThat(packs.days(VILLAGE, "any.clock", SPRING))
        .hasValue(ruling("any.clock", DISTRICT, 2, new Days(9)));
    assertThat(packs.days(VILLAGE, "any.limit", SPRING)).isEmpty();
    assertThat(packs.threshold(VILLAGE, "any.rate", SPRING)).isEmpty();
  }

  @Test
  @DisplayName("没有的规则、种类不同的规则，都不是规则")
  void a_rule_of_another_kind_is_no_rule() {
    assertThat(packs.days(VILLAGE, "unknown", SPRING)).isEmpty();
    assertThat(packs.threshold(VILLAGE, "any.clock", SPRING)).isEmpty();
    assertThat(packs.times(VILLAGE, "any.clock", SPRING)).isEmpty();
  }

  @Test
  @DisplayName("生效的是已开始生效的最高一版；误写为远期的一版，由下一版更正")
  void the_highest_version_that_has_taken_effect_judges() {
    published(DISTRICT, 2, LocalDate.of(2099, 1, 1), rule("any.clock", new Days(99)));
    published(DISTRICT, 3, SPRING.plusDays(10), rule("any.clock", new Days(10)));

    assertThat(packs.days(VILLAGE, "any.clock", SPRING.minusDays(1))).isEmpty();
    assertThat(version(SPRING.plusDays(9))).isEqualTo(1);
    assertThat(version(SPRING.plusDays(10))).isEqualTo(3);
    assertThat(version(LocalDate.of(2099, 6, 1))).isEqualTo(3);
  }

  @Test
  @DisplayName("后一版没有的规则，不由前一版补上")
  void what_the_version_in_force_leaves_out_is_no_rule() {
    published(DISTRICT, 2, SPRING.plusDays(10), rule("other.clock", new Days(3)));

    assertThat(packs.days(VILLAGE, "any.clock", SPRING.plusDays(9))).isPresent();
    assertThat(packs.days(VILLAGE, "any.clock", SPRING.plusDays(10))).isEmpty();
  }

  @Test
  @DisplayName("每条规则取最近一级的规定，别的区的不算")
  void each_rule_comes_from_the_nearest_unit_that_has_it() {
    published(VILLAGE, 1, SPRING.plusDays(5), rule("any.clock", new Days(15)));
    published(UnitPath.of(new UnitId("unit:guanlan")), 1, SPRING, rule("other.clock", new Days(1)));

    assertThat(packs.days(VILLAGE, "any.clock", SPRING.plusDays(5)))
        .hasValue(ruling("any.clock", VILLAGE, 1, new Days(15)));
    assertThat(packs.days(VILLAGE, "any.clock", SPRING))
        .hasValue(ruling("any.clock", DISTRICT, 1, new Days(7)));
    assertThat(packs.days(DISTRICT, "any.clock", SPRING.plusDays(5)))
        .hasValue(ruling("any.clock", DISTRICT, 1, new Days(7)));
    assertThat(packs.days(VILLAGE, "other.clock", SPRING)).isEmpty();
  }

  @Test
  @DisplayName("事实指名的那一版；没有指名的，取区里最先公布的一版；没有到达的，没有")
  void a_fact_is_judged_by_the_version_that_it_names() {
    published(DISTRICT, 2, SPRING.plusDays(10), rule("any.clock", new Days(10)));
    var pack = pack(DISTRICT);

    assertThat(packs.days(VILLAGE, new RuleReference("any.clock", pack, 2)))
        .hasValue(ruling("any.clock", DISTRICT, 2, new Days(10)));
    assertThat(packs.days(VILLAGE, new RuleReference("any.clock", pack, 3))).isEmpty();
    assertThat(packs.days(VILLAGE, new RuleReference("any.clock", null, 0)))
        .hasValue(ruling("any.clock", DISTRICT, 1, new Days(7)));
    assertThat(packs.days(VILLAGE, new RuleReference("unknown", null, 0))).isEmpty();
  }

  @Test
  @DisplayName("重新补齐之前，不按较早的一版判定；指名的那一版仍可查")
  void a_version_is_in_force_only_once_all_are_back() {
    emptied("unit-replica");
    assertThat(packs.days(VILLAGE, "any.clock", SPRING)).isPresent();
    emptied("rule-pack-replica");
    behind(() -> packs.days(VILLAGE, "any.clock", SPRING));
    behind(() -> packs.threshold(VILLAGE, "any.clock", SPRING));
    behind(() -> packs.times(VILLAGE, "any.clock", SPRING));

    assertThat(packs.days(VILLAGE, new RuleReference("any.clock", pack(DISTRICT), 1))).isPresent();
  }

  private int version(LocalDate day) {
    return packs.days(VILLAGE, "any.clock", day).orElseThrow().version();
  }

  private void published(UnitPath place, int version, LocalDate from, PublishedRule... rules) {
    replica.take(
        new RulePackPublished(pack(place), place, version, from, List.of(rules)), arrival());
  }

  private static Arrival arrival() {
    return new Arrival(
        "power-list",
        7,
        "event-7",
        "rule-pack:any",
        4,
        Instant.EPOCH,
        null,
        null,
        Doer.UNTOLD,
        false);
  }

  private static RulePackId pack(UnitPath place) {
    return new RulePackId(place.unit().value().replace("unit:", "rule-pack:"));
  }

  private static PublishedRule rule(String key, Figure figure) {
    return new PublishedRule(key, figure, Force.WARN, new Name(key, key));
  }

  private static <F extends Figure> Ruling<F> ruling(
      String key, UnitPath place, int version, F figure) {
    return new Ruling<>(key, pack(place), version, figure, Force.WARN);
  }

  /** The replica was emptied when it stood at leaf 7, and has taken nothing over since. */
  private void emptied(String replica) {
    jdbc.sql("insert into inbox_goal values (?, 'power-list', 3, 7)")
        .param("square-replica-" + replica)
        .update();
  }

  private static void behind(ThrowingCallable question) {
    assertThatExceptionOfType(Declined.class)
        .isThrownBy(question)
        .matches(declined -> declined.problem() == Problem.VIEW_BEHIND);
  }
}
