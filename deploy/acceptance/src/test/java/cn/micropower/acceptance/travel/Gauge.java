package cn.micropower.acceptance.travel;

import cn.micropower.acceptance.stage.Stage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.regex.Pattern;

/** What a service tells its operators of itself. */
public record Gauge(String process) {
  private static final HttpClient HTTP = HttpClient.newHttpClient();

  /** The sum of a metric over all its tags; 0 if there is none. */
  double metric(String name) {
    return Pattern.compile("^" + name + "(?:\\{[^}]*})? (\\S+)$", Pattern.MULTILINE)
        .matcher(figures())
        .results()
        .mapToDouble(found -> Double.parseDouble(found.group(1)))
        .sum();
  }

  /** All figures, as Prometheus reads them. */
  public String figures() {
    return get("/actuator/prometheus");
  }

  /** The health report, whole. */
  String health() {
    return get("/actuator/health");
  }

  private String get(String path) {
    var request = HttpRequest.newBuilder(Stage.system().url(process).resolve(path)).build();
    try {
      return HTTP.send(request, BodyHandlers.ofString()).body();
    } catch (IOException silent) {
      throw new UncheckedIOException(silent);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(interrupted);
    }
  }
}
