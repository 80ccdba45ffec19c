package cn.micropower.acceptance.contract;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One request, whatever it is.
 *
 * @param target path and query, as they stand in the first line
 * @param body null for a question
 */
record Knock(String method, String target, Map<String, String> headers, byte @Nullable [] body) {
  private static final int SHOWN = 600;
  private static final HttpClient HTTP =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .connectTimeout(Duration.ofSeconds(5))
          .build();

  /** Sends it to that door. */
  HttpResponse<String> at(URI door) {
    var request = HttpRequest.newBuilder(URI.create(door + target)).timeout(Duration.ofSeconds(40));
    headers.forEach(request::header);
    request.method(
        method.toUpperCase(java.util.Locale.ROOT),
        body == null ? BodyPublishers.noBody() : BodyPublishers.ofByteArray(body));
    if (body != null && body.length > 1_000_000) {
      request.expectContinue(true);
    }
    try {
      return HTTP.send(request.build(), BodyHandlers.ofString());
    } catch (IOException broken) {
      throw new UncheckedIOException(toString(), broken);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(interrupted);
    }
  }

  @Override
  public String toString() {
    var text = body == null ? "" : new String(body, StandardCharsets.UTF_8);
    return method
        + " "
        + target
        + " "
        + headers
        + "\n"
        + text.substring(0, Math.min(SHOWN, text.length()));
  }
}
