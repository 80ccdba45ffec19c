package cn.micropower.platform.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import cn.micropower.platform.rule.Rule;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * 规则的说法 — whatever refuses does so in both languages and names its law. A service's test is a
 * subclass without a word, in the package of the service.
 */
public abstract class SpokenRules {

  @Test
  @DisplayName("每条规则都有中英文句子和法律依据，代码不重复")
  void every_rule_has_a_sentence_in_both_languages_and_its_law() {
    var rules = rules();

    assertThat(rules).hasSizeGreaterThan(10);
    assertThat(rules).map(Rule::name).doesNotHaveDuplicates();
    assertThat(rules)
        .allSatisfy(
            rule -> {
              assertThat(rule.sentence().zh())
                  .as(rule.name())
                  .matches(".*\\p{IsHan}.*")
                  .doesNotContainPattern("[,:;!?()]");
              assertThat(rule.sentence().en()).as(rule.name()).matches("[\\p{Print}“”]+");
              assertThat(rule.law())
                  .as(rule.name())
                  .isNotBlank()
                  .doesNotContainPattern("\\p{IsHan}[,:;!?()]|[,:;!?()]\\p{IsHan}");
            });
  }

  /** The constants of every enum of the service that can refuse. */
  private List<Rule> rules() {
    return new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(getClass().getPackageName())
            .stream()
            .filter(type -> type.isAssignableTo(Rule.class))
            .map(JavaClass::reflect)
            .filter(Class::isEnum)
            .flatMap(type -> Stream.of(type.getEnumConstants()))
            .map(Rule.class::cast)
            .toList();
  }
}
