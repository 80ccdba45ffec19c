package cn.micropower.acceptance.client;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * 门 — one operation of the OpenAPI document.
 *
 * @param method {@code GET}
 * @param path below {@code /api/v1}, {@code /clues/{clue}}
 */
public record Door(String method, String path) {
  private static final Pattern VARIABLE = Pattern.compile("\\{([^}]+)}");

  /** Returns every operation of the document. */
  public static List<Door> all() {
    return Demonstration.anonymous()
        .asks("/openapi.json")
        .accepted()
        .at("/paths")
        .propertyStream()
        .flatMap(path -> path.getValue().propertyStream().flatMap(of -> door(of, path.getKey())))
        .toList();
  }

  /** What its path names, {@code clue}. */
  public List<String> names() {
    return VARIABLE.matcher(path).results().map(found -> found.group(1)).toList();
  }

  /**
   * Returns the path with these names in it.
   *
   * @throws NullPointerException if there is no value for something that the path names
   */
  public String to(Map<String, String> values) {
    return VARIABLE
        .matcher(path)
        .replaceAll(
            found -> {
              var name = found.group(1);
              return Matcher.quoteReplacement(
                  Objects.requireNonNull(values.get(name), "no %s for %s".formatted(name, path)));
            });
  }

  /** Asks there, or orders nothing in particular where there is nothing to ask. */
  public Reply knocked(Account account, Map<String, String> values) {
    return method.equals("GET") ? account.asks(to(values)) : account.to(to(values)).sends(Map.of());
  }

  private static Stream<Door> door(Map.Entry<String, ?> operation, String path) {
    return Stream.of("GET", "POST", "PUT", "PATCH", "DELETE")
        .filter(method -> method.equalsIgnoreCase(operation.getKey()))
        .map(method -> new Door(method, path.replaceFirst("^/api/v1", "")));
  }
}
