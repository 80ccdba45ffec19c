package cn.micropower.acceptance.client;

import java.time.Duration;
import java.util.Optional;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import tools.jackson.databind.JsonNode;

/** 公开栏 — what anybody reads of a village's duties to make things public, without a login. */
public record Board(Village village) {
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  /** What stands so: {@code published}, {@code due} or {@code late}; the latest first. */
  public Stream<JsonNode> showing(String state) {
    return asked(state).accepted().at("/items").valueStream();
  }

  /** Returns the duty as it stands. */
  public static Reply asks(String duty) {
    return Demonstration.anonymous().asks("/duties/" + duty);
  }

  /** Returns the duty as it stands after that answer. */
  public static Reply asksAfter(Reply accepted, String duty) {
    return Demonstration.anonymous().asksAfter(accepted, "/duties/" + duty);
  }

  /** Waits until that step of an exercise stands so, and returns its duty. */
  public String awaits(String state, Reply exercise, String step) {
    return Awaitility.await("a duty of " + step + " that is " + state)
        .atMost(PATIENCE)
        .pollInterval(Duration.ofMillis(100))
        .until(() -> find(state, exercise, step), Optional::isPresent)
        .orElseThrow();
  }

  private Reply asked(String state) {
    return Demonstration.anonymous()
        .asks("/units/" + village.id() + "/disclosures?limit=200&state=" + state);
  }

  /** Nothing, as long as the village itself has not arrived there. */
  private Optional<String> find(String state, Reply exercise, String step) {
    var board = asked(state);
    return board
        .at("/items")
        .valueStream()
        .filter(duty -> duty.path("exercise").asString().equals(exercise.id()))
        .filter(duty -> duty.path("step").asString().equals(step))
        .map(duty -> duty.path("id").asString())
        .findFirst();
  }
}
