package cn.micropower.platform.description;

import cn.micropower.platform.DataFile;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;

/**
 * 说明文字 — what no signature can say, as data: {@code 中文 — English}.
 *
 * @param tags the kinds of matters, by name
 * @param operations by method and path, {@code POST /api/v1/exercises}
 * @param schemas by name
 * @param names what some types are called outside, by what they are called inside
 * @param forms the regular expressions of what is written as one text, such as ids, by name
 */
record Words(
    Map<String, String> tags,
    Map<String, Operation> operations,
    Map<String, String> schemas,
    Map<String, String> names,
    Map<String, String> forms) {
  private static final List<String> FILES =
      List.of("description-platform.yaml", "description.yaml");

  Words {
    tags = tags == null ? Map.of() : tags;
    operations = operations == null ? Map.of() : operations;
    schemas = schemas == null ? Map.of() : schemas;
    names = names == null ? Map.of() : names;
    forms = forms == null ? Map.of() : forms;
  }

  /** Who gets in. */
  enum Access {
    /** Everybody, without a token. */
    PUBLIC,
    /** Whoever carries a token. */
    BEARER
  }

  /** What else an operation does. */
  enum Trait {
    /** Something new begins to exist (201). */
    CREATES,
    /** The caller says in {@code If-Match} on which version it decides. */
    ON_VERSION
  }

  /**
   * One operation.
   *
   * @param id by which generated clients call it
   * @param tag one of the tags
   * @param access null where the handler says it: a command or a known reader wants a token
   * @param traits empty unless told
   * @param example a body; null where there is none
   */
  record Operation(
      String id,
      String tag,
      String summary,
      @Nullable Access access,
      Set<Trait> traits,
      @Nullable Map<String, Object> example) {

    Operation {
      traits = traits == null ? Set.of() : traits;
    }
  }

  /** Returns the words of the platform and of the service. */
  static Words read() {
    var all =
        FILES.stream()
            .filter(file -> new ClassPathResource(file).exists())
            .map(file -> DataFile.read(file, Words.class))
            .toList();
    return new Words(
        merged(all.stream().map(Words::tags).toList()),
        merged(all.stream().map(Words::operations).toList()),
        merged(all.stream().map(Words::schemas).toList()),
        merged(all.stream().map(Words::names).toList()),
        merged(all.stream().map(Words::forms).toList()));
  }

  private static <T> Map<String, T> merged(List<Map<String, T>> maps) {
    var merged = new LinkedHashMap<String, T>();
    maps.forEach(merged::putAll);
    return merged;
  }
}
