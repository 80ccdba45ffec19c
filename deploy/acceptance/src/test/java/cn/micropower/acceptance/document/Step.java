package cn.micropower.acceptance.document;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * One request of a {@code requests.http}, as it is written.
 *
 * @param title what stands beside its {@code ###}
 * @param name by which later ones speak of its answer; empty without one
 * @param expected the refusal that it shows, {@code 422 UNLISTED_POWER}; empty where it is granted
 * @param awaited what its answer tells once it has caught up, {@code closing}; empty for nothing
 */
record Step(
    String title,
    String name,
    String expected,
    String awaited,
    String method,
    String address,
    Map<String, String> headers,
    String body) {
  private static final Pattern NAME = Pattern.compile("(?m)^# @name (\\S+)$");
  private static final Pattern AWAITED = Pattern.compile("(?m)^# @await (\\S+)$");
  private static final Pattern EXPECTED = Pattern.compile("(?m)^# @expect (.+)$");

  /** Reads what stands between two {@code ###}. */
  static Step of(String text) {
    var lines = text.lines().toList();
    var request =
        lines.stream().skip(1).dropWhile(line -> line.isBlank() || line.startsWith("#")).toList();
    var first = request.getFirst().split(" ", 2);
    var head = request.stream().skip(1).takeWhile(line -> !line.isBlank()).toList();
    var body = request.stream().skip(1L + head.size()).collect(Collectors.joining("\n"));
    return new Step(
        lines.getFirst().strip(),
        found(NAME, text),
        found(EXPECTED, text),
        found(AWAITED, text),
        first[0],
        first[1].strip(),
        headers(head),
        body.strip());
  }

  private static Map<String, String> headers(List<String> lines) {
    var headers = new LinkedHashMap<String, String>();
    for (var line : lines) {
      var colon = line.indexOf(':');
      headers.put(line.substring(0, colon), line.substring(colon + 1).strip());
    }
    return headers;
  }

  private static String found(Pattern pattern, String text) {
    var found = pattern.matcher(text);
    return found.find() ? found.group(1).strip() : "";
  }
}
