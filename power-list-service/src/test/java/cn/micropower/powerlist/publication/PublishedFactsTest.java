package cn.micropower.powerlist.publication;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import cn.micropower.contracts.powerlist.PowerListFact;
import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.json.JsonMapper;

@DisplayName("发布语言冻结")
class PublishedFactsTest {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  @TestFactory
  @DisplayName("每种外传的事实都有批准的样式，读写不差一字")
  Stream<DynamicTest> every_published_fact_has_an_approved_form() {
    return Stream.of(PowerListFact.class.getPermittedSubclasses())
        .map(fact -> DynamicTest.dynamicTest(fact.getSimpleName(), () -> check(fact)));
  }

  private static void check(Class<?> fact) throws IOException {
    var approved =
        new ClassPathResource("facts/" + fact.getSimpleName() + ".json")
            .getContentAsString(UTF_8)
            .strip();

    assertThat(JSON.writeValueAsString(JSON.readValue(approved, fact))).isEqualTo(approved);
  }
}
