package cn.micropower.acceptance.circle;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import cn.micropower.acceptance.client.Account;
import cn.micropower.acceptance.client.Reply;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import org.awaitility.Awaitility;
import tools.jackson.databind.JsonNode;

/**
 * 结果 — what one whole circle left behind, counted. Whatever happened on the way, it is the same as
 * where nothing did.
 *
 * @param lines how many lines of each kind its trail has, for who decided on the clue
 * @param entries how many cases stand in the village's integrity volume
 */
record Outcome(
    Map<String, Long> lines, int appraisals, int inquiries, int clues, int cases, int entries) {
  private static final String LAST = "supervision.inquiry-ended";

  /** Returns what is left once the circle has closed. */
  static Outcome of(WholeCircle circle, Reply exercise) {
    var clues = mine(circle.deputy, "/clues", exercise.id());
    var cases =
        clues.stream()
            .flatMap(clue -> mine(circle.deputy, "/cases", clue.path("id").asString()).stream())
            .toList();
    return new Outcome(
        kinds(trail(circle.discipline, exercise)),
        circle.count("appraisals"),
        circle.count("inquiries"),
        clues.size(),
        cases.size(),
        entries(circle));
  }

  /** What the account reads of an exercise, once its circle has closed. */
  static List<JsonNode> trail(Account account, Reply exercise) {
    return trail(account, exercise, LAST);
  }

  /**
   * What the account reads of an exercise once that line is there, and no other has come for a
   * while: each service's part of the story arrives by itself.
   */
  static List<JsonNode> trail(Account account, Reply exercise, String last) {
    var before = new AtomicReference<>("");
    return Awaitility.await("the story with " + last)
        .atMost(Duration.ofMinutes(2))
        .during(Duration.ofSeconds(3))
        .pollInterval(Duration.ofMillis(500))
        .until(
            () -> account.asks("/exercises/" + exercise.id() + "/trail"),
            reply ->
                reply.text().contains("\"" + last + "\"")
                    && reply.text().equals(before.getAndSet(reply.text())))
        .at("/lines")
        .valueStream()
        .toList();
  }

  static Map<String, Long> kinds(List<JsonNode> lines) {
    return lines.stream()
        .map(line -> line.path("kind").asString())
        .collect(groupingBy(Function.identity(), TreeMap::new, counting()));
  }

  private static List<JsonNode> mine(Account account, String path, String about) {
    return account
        .asks(path + "?limit=200")
        .accepted()
        .at("/items")
        .valueStream()
        .filter(item -> item.toString().contains(about))
        .toList();
  }

  private static int entries(WholeCircle circle) {
    return circle
        .deputy
        .asks("/units/" + circle.village.id() + "/integrity-volume")
        .accepted()
        .at("/sections")
        .valueStream()
        .mapToInt(section -> section.path("entries").size())
        .sum();
  }
}
