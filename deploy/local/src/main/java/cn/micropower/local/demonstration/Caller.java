package cn.micropower.local.demonstration;

import cn.micropower.local.home.Trouble;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import tools.jackson.databind.json.JsonMapper;

/** Speaks to the gateway as one account, in one post or none; repeats what had no clear outcome. */
record Caller(HttpClient client, URI gateway, String token, Optional<String> post) {

  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final int ATTEMPTS = 5;
  private static final Duration PAUSE = Duration.ofSeconds(1);

  void send(Post post) {
    HttpResponse<String> response = attempt(post, 1);
    if (response.statusCode() / 100 != 2) {
      throw new Trouble(
          """
          The demonstration district cannot be loaded (start over with ./deploy/up --fresh): \
          POST %s was answered %d %s\
          """
              .formatted(post.path(), response.statusCode(), response.body()));
    }
  }

  boolean finds(String path) {
    return exchange(request(path).GET().build()).statusCode() == 200;
  }

  private HttpResponse<String> attempt(Post post, int attempt) {
    HttpRequest.Builder request =
        request(post.path())
            .header("Content-Type", "application/json")
            .header("Idempotency-Key", post.key())
            .POST(BodyPublishers.ofString(JSON.writeValueAsString(post.body())));
    HttpResponse<String> response = exchange(request.build());
    if (response.statusCode() != 503 || attempt == ATTEMPTS) {
      return response;
    }
    LockSupport.parkNanos(PAUSE.toNanos());
    return attempt(post, attempt + 1);
  }

  private HttpRequest.Builder request(String path) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(gateway.resolve(path))
            .timeout(Duration.ofSeconds(30))
            .header("Authorization", "Bearer " + token);
    post.ifPresent(id -> request.header("Micropower-Post", id));
    return request;
  }

  private HttpResponse<String> exchange(HttpRequest request) {
    try {
      return client.send(request, BodyHandlers.ofString());
    } catch (IOException e) {
      throw new Trouble("The gateway broke off at %s.".formatted(request.uri()), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new Trouble("Interrupted at %s.".formatted(request.uri()), e);
    }
  }
}
