package cn.micropower.acceptance.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * 请求文件 — a {@code requests.http}, as the HTTP clients of editors read it.
 *
 * @param variables what it says with {@code @name = value}
 * @param steps its requests, top to bottom
 */
record HttpFile(Map<String, String> variables, List<Step> steps) {
  private static final Path ROOT = Path.of(System.getProperty("basedir", ".")).resolve("../..");
  private static final Pattern VARIABLE = Pattern.compile("(?m)^@(\\S+) = (.+)$");
  private static final Pattern ANSWER =
      Pattern.compile("\\{\\{([^{}\\s]+)\\.response\\.body\\.([^{}\\s]+)}}");
  private static final Pattern BETWEEN = Pattern.compile("(?m)^###");

  /** Reads that of a service. */
  static HttpFile of(String service) {
    try {
      return read(Files.readString(ROOT.resolve(service).resolve("requests.http")));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  static HttpFile read(String text) {
    var parts = BETWEEN.split(text);
    var variables = new LinkedHashMap<String, String>();
    VARIABLE
        .matcher(parts[0])
        .results()
        .forEach(found -> variables.put(found.group(1), found.group(2).strip()));
    return new HttpFile(variables, Stream.of(parts).skip(1).map(Step::of).toList());
  }

  /** Which nodes its answer must have: what it awaits, and what later requests speak of. */
  List<String> wanted(Step asking) {
    var spokenOf =
        steps.stream()
            .map(Step::toString)
            .flatMap(step -> ANSWER.matcher(step).results())
            .filter(found -> found.group(1).equals(asking.name()))
            .map(found -> found.group(2));
    return Stream.concat(Stream.of(asking.awaited()), spokenOf)
        .filter(Predicate.not(String::isEmpty))
        .distinct()
        .toList();
  }
}
