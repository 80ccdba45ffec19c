package cn.micropower.platform.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class RoomRulesTest {
  private static final RoomRules RULES =
      new RoomRules("cn.micropower.offence", List.of("seal", "ledgerbook"));
  private static final JavaClasses OFFENDERS =
      new ClassFileImporter().importPackages("cn.micropower.offence", "cn.micropower.contracts");

  @TestFactory
  @DisplayName("每条房间规则都有违例使其报警")
  Stream<DynamicTest> every_rule_fires_on_its_offender() {
    return RULES.rules().keySet().stream()
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

  @TestFactory
  @DisplayName("公共底座自己守房间规则")
  Stream<DynamicTest> the_platform_keeps_the_rules_itself() {
    return new RoomRules("cn.micropower.platform", List.of())
        .rules().entrySet().stream()
            .filter(rule -> !rule.getKey().startsWith("nobody reaches"))
            .map(
                rule ->
                    DynamicTest.dynamicTest(
                        rule.getKey(), () -> rule.getValue().check(platform())));
  }

  private static JavaClasses platform() {
    return new ClassFileImporter()
        .withImportOption(
            location -> !location.contains("/test-classes/") && !location.contains("/testkit/"))
        .importPackages("cn.micropower.platform");
  }
}
