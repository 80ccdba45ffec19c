package cn.micropower.acceptance.client;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/** The one door, as everybody outside sees it. */
public record Gateway(URI address) {
  private static final HttpClient HTTP =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .connectTimeout(Duration.ofSeconds(5))
          .build();

  /** Returns a request to be completed; the path stands below {@code /api/v1}. */
  HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create(address + "/api/v1" + path))
        .timeout(Duration.ofSeconds(40));
  }

  /**
   * Returns the answer.
   *
   * @throws UncheckedIOException if the connection broke and there is none
   */
  Reply exchange(HttpRequest request) {
    try {
      return Reply.of(HTTP.send(request, BodyHandlers.ofString()));
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(interrupted);
    }
  }
}
