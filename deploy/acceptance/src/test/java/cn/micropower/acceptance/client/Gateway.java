package cn.micropower.acceptance.client;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/**
 * The one door, as everybody outside sees it.
 *
 * @param manner how its callers bear with it
 */
public record Gateway(URI address, Manner manner) {
  /** A caller who takes the first answer, or that there is none. */
  public Gateway(URI address) {
    this(address, Exchange::once);
  }

  /** How callers send. */
  @FunctionalInterface
  public interface Manner {
    /** Returns the answer that the caller is content with. */
    Reply send(Exchange exchange);
  }

  /** One request, which may be sent again as it is. */
  public record Exchange(HttpRequest request) {
    /**
     * Sends it once.
     *
     * @throws UncheckedIOException if the connection broke and there is no answer
     */
    public Reply once() {
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

  /** Returns the answer. */
  Reply exchange(HttpRequest request) {
    return manner.send(new Exchange(request));
  }
}
