package cn.micropower.platform.testkit;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import cn.micropower.contracts.record.Published;
import cn.micropower.contracts.refusal.RefusalFact;
import cn.micropower.offence.clock.Clocks;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class RoomRulesTest {
  private static final String TIME = "time arrives, it is not fetched";
  private static final RoomRules RULES = RoomRules.of("cn.micropower.offence");
  private static final JavaClasses OFFENDERS =
      new ClassFileImporter().importPackages("cn.micropower.offence", "cn.micropower.contracts");

  @TestFactory
  @DisplayName("每条房间规则都有违例使其报警")
  Stream<DynamicTest> every_rule_fires_on_its_offender() {
    return RULES.rules(OFFENDERS).keySet().stream()
        .filter(rule -> !rule.equals("the room ledgerbook sees no other aggregate"))
        .map(
            rule ->
                DynamicTest.dynamicTest(
                    rule, () -> assertThat(RULES.fires(rule, OFFENDERS)).isTrue()));
  }

  @Test
  @DisplayName("没有违例的房间不报警")
  void an_innocent_room_is_left_alone() {
    assertThat(RULES.fires("the room ledgerbook sees no other aggregate", OFFENDERS)).isFalse();
  }

  @Test
  @DisplayName("哪些房间装着聚合，由类自己说")
  void the_rooms_of_aggregates_are_found() {
    assertThat(RULES.rules(OFFENDERS))
        .containsKeys(
            "the room seal sees no other aggregate", "the room ledgerbook sees no other aggregate");
  }

  @TestFactory
  @DisplayName("问机器几点的每一种问法都报警")
  Stream<DynamicTest> every_way_to_fetch_the_time_fires() {
    return Stream.of(Clocks.class.getDeclaredClasses())
        .map(
            way ->
                DynamicTest.dynamicTest(
                    way.getSimpleName(), () -> assertThat(RULES.fires(TIME, only(way))).isTrue()));
  }

  @Test
  @DisplayName("写明可用机器时间的类不报警，只它一个")
  void whoever_is_named_may_ask_the_machine() {
    var named = RULES.onMachineTime(Clocks.ADay.class.getName());

    assertThat(named.fires(TIME, only(Clocks.class, Clocks.ADay.class))).isFalse();
    assertThat(named.fires(TIME, only(Clocks.ADayOfAZone.class))).isTrue();
  }

  @TestFactory
  @DisplayName("发布语言也守房屋的习惯")
  Stream<DynamicTest> the_contracts_keep_the_habits() {
    return RoomRules.of("cn.micropower.contracts").testsOfHabits();
  }

  private static JavaClasses only(Class<?>... types) {
    return new ClassFileImporter().importClasses(types);
  }

  @TestFactory
  @DisplayName("公共底座自己守房间规则；令牌的期限、位置令牌的认领、入账的节拍用机器时间")
  Stream<DynamicTest> the_platform_keeps_the_rules_itself() {
    return RoomRules.of("cn.micropower.platform")
        .onMachineTime("cn.micropower.platform.identity.TokenConfiguration")
        .onMachineTime("cn.micropower.platform.view.Following")
        .onMachineTime("cn.micropower.platform.ledger.Beat")
        .rules(platform())
        .entrySet()
        .stream()
        .filter(rule -> !rule.getKey().startsWith("nobody reaches"))
        .map(
            rule ->
                DynamicTest.dynamicTest(rule.getKey(), () -> rule.getValue().check(platform())));
  }

  @Test
  @DisplayName("底座的房间不绕圈子；两间互相看见即报警")
  void the_rooms_of_the_platform_form_no_circle() {
    noCircleBelow("cn.micropower.platform").check(platform());
    assertThat(noCircleBelow("cn.micropower.offence").evaluate(OFFENDERS).hasViolation()).isTrue();
  }

  private static ArchRule noCircleBelow(String base) {
    return slices().matching(base + ".(*)..").should().beFreeOfCycles();
  }

  /** But that every service tells of its refusals in the one form is the platform's own affair. */
  @Test
  @DisplayName("底座里只有副本读得懂别的服务的事实；别处一读即报警")
  void only_the_replicas_of_the_platform_know_a_fact_by_its_name() {
    var rule =
        noClasses()
            .that()
            .resideOutsideOfPackage("cn.micropower.platform.replica..")
            .should()
            .dependOnClassesThat(
                describe(
                    "are a service's facts",
                    (JavaClass type) ->
                        type.isAnnotatedWith(Published.class)
                            && !type.isEquivalentTo(RefusalFact.class)));

    rule.check(platform());
    var square = new ClassFileImporter().importPackages("cn.micropower.platform.square");
    assertThat(rule.evaluate(square).hasViolation()).isTrue();
  }

  private static JavaClasses platform() {
    return new ClassFileImporter()
        .withImportOption(
            location -> !location.contains("/test-classes/") && !location.contains("/testkit/"))
        .importPackages("cn.micropower.platform");
  }
}
