package cn.micropower.year.play;

import cn.micropower.local.home.Trouble;
import cn.micropower.year.plan.Speaker;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** 前门 — the public REST interface, as the people of the year know it; there is no other way in. */
public final class Door {
  private static final Duration LONGEST = Duration.ofSeconds(40);
  private static final Duration PAUSE = Duration.ofSeconds(1);
  private static final int ATTEMPTS = 10;
  private static final int OUTCOME_UNKNOWN = 503;

  /** The same map is written the same way by every run: a repetition must be the same request. */
  private static final JsonMapper JSON =
      JsonMapper.builder().enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS).build();

  private final HttpClient http =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final URI gateway;
  private final UnaryOperator<String> issuer;
  private final Map<String, String> tokens = new HashMap<>();

  /**
   * @param issuer gives an account its token
   */
  public Door(URI gateway, UnaryOperator<String> issuer) {
    this.gateway = gateway;
    this.issuer = issuer;
  }

  /** Asks as anybody may. */
  public Answer asks(String path) {
    return exchange(request(path).GET().build());
  }

  /** Asks as somebody in a post. */
  public Answer asks(Speaker by, String path) {
    return exchange(identified(by.account(), by.post(), path).GET().build());
  }

  /** Returns what stands on all pages of what anybody may read. */
  public List<JsonNode> all(String path) {
    return all(path, this::asks);
  }

  /** Returns what stands on all pages of what somebody may read. */
  public List<JsonNode> all(Speaker by, String path) {
    return all(path, page -> asks(by, page));
  }

  /**
   * Sends a POST, again where nobody knows what came of it.
   *
   * @param post null for an account that acts by its own role
   * @param version null where none is asked for
   */
  Answer sends(
      String account,
      @Nullable String post,
      String path,
      String key,
      @Nullable Long version,
      Object body) {
    var request =
        identified(account, post, path)
            .header("Content-Type", "application/json")
            .header("Idempotency-Key", key)
            .POST(BodyPublishers.ofString(JSON.writeValueAsString(body)));
    if (version != null) {
      request.header("If-Match", "\"" + version + "\"");
    }
    var answer = exchange(request.build());
    for (int attempt = 1; answer.status() == OUTCOME_UNKNOWN && attempt < ATTEMPTS; attempt++) {
      LockSupport.parkNanos(PAUSE.toNanos());
      answer = exchange(request.build());
    }
    return answer;
  }

  private List<JsonNode> all(String path, Function<String, Answer> asking) {
    var all = new ArrayList<JsonNode>();
    var separator = path.contains("?") ? "&" : "?";
    var page = asking.apply(path + separator + "limit=200");
    while (true) {
      if (!page.granted()) {
        throw new Trouble("GET %s was answered %d %s".formatted(path, page.status(), page.text()));
      }
      page.items().forEach(all::add);
      var next = page.text("/next");
      if (next.isEmpty()) {
        return all;
      }
      page = asking.apply(path + separator + "limit=200&cursor=" + next);
    }
  }

  private HttpRequest.Builder identified(String account, @Nullable String post, String path) {
    var request =
        request(path).header("Authorization", "Bearer " + tokens.computeIfAbsent(account, issuer));
    return post == null ? request : request.header("Micropower-Post", post);
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create(gateway + "/api/v1" + path)).timeout(LONGEST);
  }

  private Answer exchange(HttpRequest request) {
    try {
      var response = http.send(request, BodyHandlers.ofString());
      return new Answer(response.statusCode(), response.body());
    } catch (IOException broken) {
      throw new Trouble(
          "The gateway broke off at %s: see ./deploy/status, then run ./deploy/demo again."
              .formatted(request.uri()),
          broken);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new Trouble("Interrupted at %s.".formatted(request.uri()), interrupted);
    }
  }
}
