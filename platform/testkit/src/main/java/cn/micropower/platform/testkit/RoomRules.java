package cn.micropower.platform.testkit;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static java.util.stream.Collectors.toSet;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.DynamicTest;

/**
 * The arrows of the house: web → aggregates ← policy; publication → events and contracts; view →
 * events; nobody → web, view, policy; aggregate rooms do not see each other. And its habits, which
 * hold where there are no such rooms too: time arrives, names say something, every room has a sign.
 *
 * @param base the base package
 * @param onMachineTime classes, by full name, for which the machine's own time is the right one
 */
public record RoomRules(String base, Set<String> onMachineTime) {
  private static final String AGGREGATE = "org.axonframework.spring.stereotype.Aggregate";

  /** Returns the rules of rooms where nobody asks the machine what time it is. */
  public static RoomRules of(String base) {
    return new RoomRules(base, Set.of());
  }

  /** Returns the same rules, but for a class for which the machine's own time is the right one. */
  public RoomRules onMachineTime(String type) {
    return new RoomRules(
        base, Stream.concat(onMachineTime.stream(), Stream.of(type)).collect(toSet()));
  }

  /** Returns one test per arrow and habit over a service's production classes. */
  public Stream<DynamicTest> tests() {
    return tests(rules(production()));
  }

  /** Returns one test per habit over the production classes of what is no service. */
  public Stream<DynamicTest> testsOfHabits() {
    return tests(habits());
  }

  private Stream<DynamicTest> tests(Map<String, ArchRule> rules) {
    var production = production();
    return rules.entrySet().stream()
        .map(
            rule ->
                DynamicTest.dynamicTest(rule.getKey(), () -> rule.getValue().check(production)));
  }

  private JavaClasses production() {
    return new ClassFileImporter()
        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
        .importPackages(base);
  }

  /** Returns whether the named rule fires on the given classes. */
  public boolean fires(String rule, JavaClasses classes) {
    return Objects.requireNonNull(rules(classes).get(rule), rule).evaluate(classes).hasViolation();
  }

  /**
   * The rules by the sentence that each one keeps; which rooms hold aggregates, the classes say.
   */
  public Map<String, ArchRule> rules(JavaClasses classes) {
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
    rules.putAll(habits());
    var rooms = aggregateRooms(classes);
    for (var room : rooms) {
      rules.put(
          "the room " + room + " sees no other aggregate",
          noClasses()
              .that()
              .resideInAPackage(room(room))
              .should()
              .dependOnClassesThat()
              .resideInAnyPackage(others(room, rooms)));
    }
    return rules;
  }

  private Map<String, ArchRule> habits() {
    var rules = new LinkedHashMap<String, ArchRule>();
    rules.put("time arrives, it is not fetched", MachineTime.isAskedForOnlyBy(onMachineTime));
    rules.put(
        "names say something",
        noClasses()
            .should()
            .haveNameMatching(".*(Util|Utils|Helper|Manager|Impl|Dto|Misc|Common)"));
    rules.put(
        "every room has its sign and is null-marked",
        classes().should(LiveIn.packageAnnotatedWith(NullMarked.class)));
    return rules;
  }

  /** The rooms, named below the base, that hold an aggregate. */
  private List<String> aggregateRooms(JavaClasses classes) {
    return classes.stream()
        .filter(type -> type.isAnnotatedWith(AGGREGATE))
        .map(type -> type.getPackageName().substring(base.length() + 1))
        .distinct()
        .sorted()
        .toList();
  }

  private String[] others(String room, List<String> rooms) {
    return rooms.stream()
        .filter(other -> !other.equals(room))
        .map(this::room)
        .toArray(String[]::new);
  }

  private String room(String name) {
    return base + "." + name + "..";
  }
}
