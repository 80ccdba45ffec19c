package cn.micropower.load.measure;

import cn.micropower.load.client.Account;
import cn.micropower.load.client.Client;
import cn.micropower.load.floor.Views;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** 重建 — the view of exercises built anew from the ledger, ordered by an operator over REST. */
public final class Rebuild {
  private static final String VIEW = "exercise";
  private static final String ORDER = "/api/v1/operations/power-list/views/" + VIEW + "/rebuilds";
  private static final int ATTEMPTS = 100;
  private static final Duration LOOK = Duration.ofMillis(50);

  private Rebuild() {}

  /**
   * How it went.
   *
   * @param facts the leaves that it followed
   * @param took from the order until the new generation answers
   */
  public record Done(long facts, Duration took) {
    public double perSecond() {
      return facts * 1e9 / took.toNanos();
    }
  }

  /**
   * Orders it and returns when the new generation answers.
   *
   * @throws IllegalStateException when it is not ordered, or stops
   */
  public static Done of(Scene scene) throws IOException {
    var operator = new Account(scene.system().token("operator"), null);
    scene.digestion().await();
    try (var client = new Client(scene.system().gateway())) {
      var views = new Views(client, operator, "power-list");
      long before = status(views).path("live").asLong();
      var begun = System.nanoTime();
      var ordered = client.post(ORDER, operator, null, "");
      if (!ordered.isAccepted()) {
        throw new IllegalStateException("the rebuild is not ordered: " + ordered);
      }
      var status = status(views);
      while (status.path("live").asLong() == before) {
        if (status.hasNonNull("error")) {
          throw new IllegalStateException("the rebuild stops: " + status);
        }
        LockSupport.parkNanos(LOOK.toNanos());
        status = status(views);
      }
      var took = Duration.ofNanos(System.nanoTime() - begun);
      var done = new Done(status.path("position").asLong(), took);
      scene.teller().accept("rebuild: %.0f facts/s".formatted(done.perSecond()));
      return done;
    }
  }

  /** Asks again where a busy service does not answer in time. */
  private static JsonNode status(Views views) {
    return Stream.generate(views::statuses)
        .limit(ATTEMPTS)
        .flatMap(Optional::stream)
        .flatMap(List::stream)
        .filter(view -> view.path("view").asString().equals(VIEW))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("nobody says how the views are"));
  }
}
