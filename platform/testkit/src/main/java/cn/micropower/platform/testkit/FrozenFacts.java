package cn.micropower.platform.testkit;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import cn.micropower.contracts.record.Published;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.json.JsonMapper;

/**
 * What is told to others is frozen: every published fact has an approved JSON file, {@code
 * facts/NAME.vREVISION.json} among the test resources, which today's record reads and writes back
 * to the letter.
 */
public final class FrozenFacts {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private FrozenFacts() {}

  /**
   * Returns one test per published fact of a service.
   *
   * @param facts the sealed interface of its facts, or one that several services tell
   * @param source the service that tells them, or their room: what every name begins with
   */
  public static Stream<DynamicTest> tests(Class<?> facts, String source) {
    var all = facts.isSealed() ? facts.getPermittedSubclasses() : new Class<?>[] {facts};
    return Stream.of(all)
        .map(
            fact -> DynamicTest.dynamicTest(fact.getSimpleName(), () -> check(fact, source + ".")));
  }

  /**
   * Returns the approved fact of that kind, as a sample.
   *
   * @throws UncheckedIOException if there is none
   */
  public static <F> F read(Class<F> fact) {
    return JSON.readValue(approved(fact), fact);
  }

  private static void check(Class<?> fact, String prefix) {
    assertThat(published(fact).name()).startsWith(prefix);
    assertThat(JSON.writeValueAsString(read(fact))).isEqualTo(approved(fact));
    for (int before = 1; before < Integer.parseInt(published(fact).revision()); before++) {
      assertThat(JSON.readValue(approved(fact, before), fact)).isNotNull();
    }
  }

  private static String approved(Class<?> fact) {
    return approved(fact, Integer.parseInt(published(fact).revision()));
  }

  private static String approved(Class<?> fact, int revision) {
    var file = "facts/%s.v%d.json".formatted(published(fact).name(), revision);
    try {
      return new ClassPathResource(file).getContentAsString(UTF_8).strip();
    } catch (IOException missing) {
      throw new UncheckedIOException(missing);
    }
  }

  private static Published published(Class<?> fact) {
    return Objects.requireNonNull(
        fact.getAnnotation(Published.class), () -> fact + " has no published name");
  }
}
