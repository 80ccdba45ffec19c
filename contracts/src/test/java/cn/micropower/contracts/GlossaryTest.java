package cn.micropower.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("词汇表")
class GlossaryTest {
  private static final Path SOURCES = Path.of("src/main/java");
  private static final String BASE = "cn/micropower/contracts/";

  @ParameterizedTest
  @MethodSource("published")
  @DisplayName("发布语言的每个类型都在词汇表中，或自成一条，或在一条中提到")
  void every_published_type_is_explained(Class<?> type) throws IOException {
    var glossary = Files.readString(Path.of("GLOSSARY.md"));
    assertThat(glossary).containsAnyOf("| " + words(type) + " |", "`" + type.getSimpleName() + "`");
  }

  /** The public types of what the services speak of, and those inside them. */
  static Stream<Class<?>> published() throws IOException {
    var types = Stream.<Class<?>>builder();
    for (var room :
        new String[] {
          "code", "disclosure", "id", "ledger", "powerlist", "problem", "record", "refusal", "seal"
        }) {
      try (var files = Files.list(SOURCES.resolve(BASE + room))) {
        files
            .map(file -> SOURCES.relativize(file).toString())
            .filter(file -> !file.endsWith("package-info.java"))
            .map(GlossaryTest::type)
            .flatMap(type -> Stream.concat(Stream.of(type), Stream.of(type.getDeclaredClasses())))
            .filter(type -> Modifier.isPublic(type.getModifiers()))
            .forEach(types::add);
      }
    }
    return types.build();
  }

  private static Class<?> type(String file) {
    try {
      return Class.forName(file.substring(0, file.length() - ".java".length()).replace('/', '.'));
    } catch (ClassNotFoundException missing) {
      throw new AssertionError(missing);
    }
  }

  private static String words(Class<?> type) {
    return type.getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
  }
}
