package cn.micropower.acceptance.capability;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Words the findings as a table. */
record Report(Catalogue catalogue, Findings findings) {
  /** Returns the whole catalogue as a Markdown document. */
  String document() {
    return "# Capabilities proven by this build\n\n"
        + summary()
        + "\n\n| # | owner | capability | 术语 | proven | by |\n|---|---|---|---|---|---|\n"
        + catalogue.entries().stream().map(this::row).collect(Collectors.joining());
  }

  /** Returns what the build prints: the capabilities that have tests, and the count. */
  String table() {
    return Stream.concat(
            catalogue.entries().stream().filter(this::hasTests).map(this::line),
            Stream.of(summary()))
        .collect(Collectors.joining(System.lineSeparator()));
  }

  String summary() {
    long proven =
        catalogue.entries().stream().filter(entry -> findings.isProven(entry.number())).count();
    return "Capabilities proven: %d of %d".formatted(proven, catalogue.entries().size());
  }

  private boolean hasTests(Catalogue.Entry entry) {
    return !findings.of(entry.number()).isEmpty();
  }

  private String line(Catalogue.Entry entry) {
    return "%s %-10s %s: %s"
        .formatted(entry.number(), mark(entry), entry.name(), tests(entry.number(), ", "));
  }

  private String row(Catalogue.Entry entry) {
    return "| %s | %s | %s | %s | %s | %s |%n"
        .formatted(
            entry.number(),
            entry.owner(),
            entry.name(),
            entry.term(),
            mark(entry),
            tests(entry.number(), "<br>"));
  }

  private String mark(Catalogue.Entry entry) {
    if (!hasTests(entry)) {
      return "";
    }
    return findings.isProven(entry.number()) ? "proven" : "NOT PROVEN";
  }

  private String tests(String capability, String separator) {
    return findings.of(capability).entrySet().stream()
        .map(Report::test)
        .collect(Collectors.joining(separator));
  }

  private static String test(Map.Entry<String, Findings.Outcome> test) {
    return switch (test.getValue()) {
      case PASSED -> test.getKey();
      case FAILED -> test.getKey() + " (failed)";
      case NOT_RUN -> test.getKey() + " (did not run)";
    };
  }
}
