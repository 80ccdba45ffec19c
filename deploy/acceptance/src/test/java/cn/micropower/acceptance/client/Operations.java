package cn.micropower.acceptance.client;

import java.time.Duration;
import java.util.Optional;
import org.awaitility.Awaitility;
import tools.jackson.databind.JsonNode;

/** 运维 — what operators see and order of facts that disclosure-service could not handle. */
public final class Operations {
  public static final String PARKED = "/operations/disclosure/parked";
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private Operations() {}

  /** Waits until facts of that exercise are parked, and returns what operators see of it. */
  public static JsonNode awaitParked(String exercise) {
    return Awaitility.await("parked facts of " + exercise)
        .atMost(PATIENCE)
        .pollInterval(Duration.ofMillis(100))
        .until(() -> parked(exercise), Optional::isPresent)
        .orElseThrow();
  }

  /** What is parked of that exercise, if anything. */
  public static Optional<JsonNode> parked(String exercise) {
    return Demonstration.operator()
        .asks(PARKED)
        .accepted()
        .body()
        .path("items")
        .valueStream()
        .filter(sequence -> sequence.path("aggregate").asString().equals(exercise))
        .findFirst();
  }
}
