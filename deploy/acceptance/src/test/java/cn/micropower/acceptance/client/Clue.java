package cn.micropower.acceptance.client;

import static cn.micropower.acceptance.client.Clock.today;

import java.time.Duration;
import java.util.Map;
import org.awaitility.Awaitility;

/**
 * 问题线索 — one clue, as those deal with it who are assigned.
 *
 * @param handler who is assigned
 */
public record Clue(String id, Account handler) {
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  /** Waits until somebody has one more clue than that list told, and returns it. */
  public static Clue awaitsAfter(String before, Account handler) {
    var mine =
        Awaitility.await("a clue for " + handler.post())
            .atMost(PATIENCE)
            .pollInterval(Duration.ofMillis(40))
            .until(
                () -> handler.asks("/clues"),
                reply -> reply.isAccepted() && !reply.text().equals(before));
    return new Clue(mine.at("/items/0/id").asString(), handler);
  }

  /** Has the handler do something about it. */
  public Reply takes(String step, Map<String, Object> body) {
    return handler.to("/clues/" + id + "/" + step).sends(body);
  }

  /** Returns the body of an assignment. */
  public static Map<String, Object> assignment(Account to) {
    var post = String.valueOf(to.post());
    return Map.of("person", District.personIn(post), "post", post);
  }

  /** Returns the body of a disposition. */
  public static Map<String, Object> disposition(String way, Account second) {
    return Map.of(
        "way",
        way,
        "reason",
        "金额需要核对。",
        "decidedOn",
        today().toString(),
        "secondPerson",
        District.personIn(String.valueOf(second.post())));
  }

  /** Returns the body of the opening of a case. */
  public static Map<String, Object> filing(Account second) {
    return Map.of(
        "reason",
        "多付款项属实。",
        "decidedOn",
        today().toString(),
        "secondPerson",
        District.personIn(String.valueOf(second.post())));
  }

  /** Returns the body of the declaration of a relative. */
  public static Map<String, Object> relative(String subject, String person) {
    return Map.of("subject", subject, "person", person, "relation", "SIBLING");
  }

  /** Returns the body of the closing of a case. */
  public static Map<String, Object> closing() {
    return Map.of(
        "problem",
        "多付工程款。",
        "result",
        "诫勉谈话。",
        "rectification",
        Map.of(
            "measures", "追回多付款项。",
            "doneOn", today().toString(),
            "evidenceSha256", "7a".repeat(32)));
  }
}
