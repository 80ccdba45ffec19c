package cn.micropower.acceptance.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("说明文字都说着文档里有的东西")
class WordsTest {
  private static final Document COMMITTED = Document.committed();

  @ParameterizedTest
  @MethodSource("files")
  @DisplayName("每个文件的每一行")
  void no_row_is_about_nothing(Path file) throws IOException {
    assertThat(aboutNothing(Files.readString(file))).isEmpty();
  }

  @Test
  @DisplayName("没有的东西找得出来")
  void what_is_about_nothing_is_found() {
    assertThat(
            aboutNothing(
                """
                tags: {nowhere: 无 — none}
                operations: {GET /nowhere: {}}
                schemas: {Nothing: 无 — none}
                forms: {NothingId: "^a$"}
                """))
        .containsExactlyInAnyOrder("nowhere", "GET /nowhere", "Nothing");
  }

  static List<Path> files() throws IOException {
    try (Stream<Path> modules = Files.list(Document.HOUSE)) {
      var files =
          modules
              .map(module -> module.resolve("src/main/resources"))
              .flatMap(
                  room ->
                      Stream.of("description.yaml", "description-platform.yaml").map(room::resolve))
              .filter(Files::exists)
              .toList();
      assertThat(files).hasSizeGreaterThan(1);
      return files;
    }
  }

  /** An id of which no operation speaks yet may have its form. */
  private static List<String> aboutNothing(String words) {
    var rows = Document.parsed(words).root();
    var operations = COMMITTED.operations().stream().map(Object::toString).toList();
    var schemas = COMMITTED.root().at("/components/schemas").propertyNames();
    var tags =
        COMMITTED.operations().stream()
            .map(operation -> operation.node().at("/tags/0").asString(""))
            .toList();
    var forms = rows.path("forms").propertyNames();
    return Stream.of(
            besides(rows.path("tags").propertyNames(), tags),
            besides(rows.path("operations").propertyNames(), operations),
            besides(rows.path("schemas").propertyNames(), schemas)
                .filter(name -> !forms.contains(name)))
        .flatMap(it -> it)
        .toList();
  }

  private static Stream<String> besides(Collection<String> names, Collection<String> known) {
    return names.stream().filter(name -> !known.contains(name));
  }
}
