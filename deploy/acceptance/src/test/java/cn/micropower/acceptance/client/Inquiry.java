package cn.micropower.acceptance.client;

import static cn.micropower.acceptance.client.Clock.today;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.awaitility.Awaitility;
import tools.jackson.databind.JsonNode;

/**
 * 核查 — one inquiry and what is done about it.
 *
 * @param commission who decides on it
 */
public record Inquiry(String id, Account commission) {
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  /** Waits until something called so is inquired into. */
  public static Inquiry awaits(String unit, String title, Account commission) {
    var found =
        Awaitility.await("an inquiry into " + title)
            .atMost(PATIENCE)
            .pollInterval(Duration.ofMillis(40))
            .until(() -> latest(unit, title), Optional::isPresent)
            .orElseThrow();
    return new Inquiry(found.path("id").asString(), commission);
  }

  /** What anybody reads of it. */
  public Reply read() {
    return asked().accepted();
  }

  /** Waits until it stands so. */
  public Reply awaits(String state) {
    return Awaitility.await("an inquiry that is " + state)
        .atMost(PATIENCE)
        .pollInterval(Duration.ofMillis(40))
        .until(this::asked, reply -> reply.at("/state").asString("").equals(state));
  }

  private Reply asked() {
    return Demonstration.anonymous().asks("/inquiries/" + id);
  }

  /** Has somebody take a step of it. */
  public Reply takes(Account account, String step, Map<String, Object> body) {
    return account.to("/inquiries/" + id + "/" + step).sends(body);
  }

  public Reply orders() {
    return takes(commission, "rectification-orders", order());
  }

  public Reply recordsRectification() {
    return takes(commission, "rectifications", rectification());
  }

  /** The village tells its villagers. */
  public Reply feedsBack(Account official) {
    return takes(official, "feedbacks", feedback());
  }

  /** Hands a clue about somebody over to somebody. */
  public Reply handsOver(String subject, Account assignee) {
    return takes(commission, "handovers", handover(subject, assignee));
  }

  /** Erases the account of a clue that was handed over. */
  public Reply erases(String handover) {
    var path = "/handovers/" + handover;
    var key = commission.asks(path).accepted().at("/key").asString();
    return commission.to(path + "/erasures").sends(Map.of("key", key, "reason", "BY_REQUEST"));
  }

  /** Returns the body of an order. */
  public static Map<String, Object> order() {
    return Map.of("measures", "公示全部合同，退回多付工程款。", "dueOn", today().plusDays(10).toString());
  }

  /** Returns the body of a rectification. */
  public static Map<String, Object> rectification() {
    return Map.of("doneOn", today().toString(), "evidenceSha256", "5e".repeat(32));
  }

  /** Returns the body of a feedback. */
  public static Map<String, Object> feedback() {
    return Map.of(
        "channel",
        "MEETING",
        "spot",
        "村文化礼堂",
        "givenOn",
        today().toString(),
        "photoSha256",
        "6f".repeat(32));
  }

  /** Returns the body of a handing over. */
  public static Map<String, Object> handover(String subject, Account assignee) {
    var post = String.valueOf(assignee.post());
    return Map.of(
        "account",
        "反映工程款多付，收款人疑为其亲属。",
        "subjects",
        List.of(subject),
        "assignee",
        District.personIn(post),
        "post",
        post);
  }

  private static Optional<JsonNode> latest(String unit, String title) {
    return Demonstration.anonymous()
        .asks("/units/" + unit + "/inquiries")
        .at("/items")
        .valueStream()
        .filter(inquiry -> inquiry.path("title").asString().equals(title))
        .findFirst();
  }
}
