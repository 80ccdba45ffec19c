package cn.micropower.platform.testkit;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.DynamicTest;

/**
 * The arrows of the house: web → aggregates ← policy; publication → events and contracts; view →
 * events; nobody → web, view, policy; aggregate rooms do not see each other.
 *
 * @param base the service's base package
 * @param aggregateRooms rooms (packages below the base) that each hold one aggregate
 */
public record RoomRules(String base, List<String> aggregateRooms) {

  /** Returns one test per rule over the service's production classes. */
  public Stream<DynamicTest> tests() {
    var production =
        new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(base);
    return rules().entrySet().stream()
        .map(
            rule ->
                DynamicTest.dynamicTest(rule.getKey(), () -> rule.getValue().check(production)));
  }

  /** Returns whether the named rule fires on the given classes. */
  public boolean fires(String rule, JavaClasses classes) {
    return Objects.requireNonNull(rules().get(rule), rule).evaluate(classes).hasViolation();
  }

  /** The rules by the sentence that each one keeps. */
  public Map<String, ArchRule> rules() {
    var rules = new LinkedHashMap<String, ArchRule>();
    rules.put(
        "nobody reaches into web, view or policy",
        noClasses()
            .that()
            .resideOutsideOfPackages(room("web"), room("view"), room("policy"), base)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(room("web"), room("view"), room("policy")));
    rules.put(
        "only publication and policy speak the contracts' facts",
        noClasses()
            .that()
            .resideOutsideOfPackages(room("publication"), room("policy"), room("replica"))
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                "cn.micropower.contracts." + base.substring(base.lastIndexOf('.') + 1) + ".."));
    rules.put(
        "time arrives, it is not fetched",
        noClasses()
            .should()
            .callMethod(Instant.class, "now")
            .orShould()
            .callMethod(LocalDate.class, "now"));
    rules.put(
        "names say something",
        noClasses()
            .should()
            .haveNameMatching(".*(Util|Utils|Helper|Manager|Impl|Dto|Misc|Common)"));
    rules.put(
        "every room has its sign and is null-marked",
        classes().should(LiveIn.packageAnnotatedWith(NullMarked.class)));
    for (var room : aggregateRooms) {
      rules.put(
          "the room " + room + " sees no other aggregate",
          noClasses()
              .that()
              .resideInAPackage(room(room))
              .should()
              .dependOnClassesThat()
              .resideInAnyPackage(others(room)));
    }
    return rules;
  }

  private String[] others(String room) {
    return aggregateRooms.stream()
        .filter(other -> !other.equals(room))
        .map(this::room)
        .toArray(String[]::new);
  }

  private String room(String name) {
    return base + "." + name + "..";
  }
}
