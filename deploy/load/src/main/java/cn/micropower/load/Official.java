package cn.micropower.load;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.LongStream;

/** One client: proposes, consults, reviews, resolves; four accepted commands an exercise. */
final class Official {
  private static final Pattern ID = Pattern.compile("\"id\":\"([^\"]+)\"");
  private static final String SECRETARY = "post:lianhua-secretary";
  private static final String DIRECTOR = "post:lianhua-director";

  private final HttpClient http =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final URI gateway;
  private final String secretary;
  private final String director;
  private final Pace pace;
  private final String today = LocalDate.now(ZoneId.of("Asia/Shanghai")).toString();
  private final String notice = LocalDate.now(ZoneId.of("Asia/Shanghai")).minusDays(10).toString();

  Official(URI gateway, String secretary, String director, Pace pace) {
    this.gateway = gateway;
    this.secretary = secretary;
    this.director = director;
    this.pace = pace;
  }

  /** Works until the given nanosecond of the machine's clock. */
  Work work(long until) throws IOException, InterruptedException {
    var tally = new Tally(pace);
    while (System.nanoTime() < until) {
      exercise(tally);
    }
    return tally.done();
  }

  private void exercise(Tally tally) throws IOException, InterruptedException {
    var proposed =
        tally.time(
            () ->
                post(
                    "/api/v1/exercises",
                    secretary,
                    SECRETARY,
                    "",
                    """
                    {"unit":"unit:lianhua","item":"A01","topic":{"title":"村庄规划","summary":"修编","origin":{"kind":"VILLAGERS"}},"meeting":%s}\
                    """
                        .formatted(meeting(5))));
    var id = ID.matcher(proposed.body());
    if (!id.find()) {
      return;
    }
    var votes = "/api/v1/exercises/" + id.group(1) + "/votes";
    tally.time(() -> vote(votes, secretary, SECRETARY, 0, "consultation", "TWO_COMMITTEES", 9));
    tally.time(() -> vote(votes, secretary, SECRETARY, 1, "review", "PARTY_MEMBERS_ASSEMBLY", 24));
    tally.time(
        () -> vote(votes, director, DIRECTOR, 2, "resolution", "VILLAGE_REPRESENTATIVES", 30));
  }

  private HttpResponse<String> vote(
      String path, String token, String post, int version, String step, String body, int present)
      throws IOException, InterruptedException {
    return post(
        path,
        token,
        post,
        "\"" + version + "\"",
        "{\"step\":\"%s\",\"body\":\"%s\",\"meeting\":%s}".formatted(step, body, meeting(present)));
  }

  private String meeting(int present) {
    return """
    {"heldOn":"%s","noticeGivenOn":"%s","present":%d,"approve":%d,"against":0,"abstain":0,"method":"HANDS","minutesSha256":"%s"}\
    """
        .formatted(today, notice, present, present, "ab".repeat(32));
  }

  private HttpResponse<String> post(
      String path, String token, String post, String version, String body)
      throws IOException, InterruptedException {
    var request =
        HttpRequest.newBuilder(gateway.resolve(path))
            .header("Authorization", "Bearer " + token)
            .header("Content-Type", "application/json")
            .header("Idempotency-Key", UUID.randomUUID().toString())
            .header("Micropower-Post", post)
            .POST(HttpRequest.BodyPublishers.ofString(body));
    if (!version.isEmpty()) {
      request.header("If-Match", version);
    }
    return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
  }

  /** What one client did. */
  record Work(long[] nanos, long failures) {}

  @FunctionalInterface
  private interface Command {
    HttpResponse<String> send() throws IOException, InterruptedException;
  }

  private static final class Tally {
    private final LongStream.Builder nanos = LongStream.builder();
    private final Pace pace;
    private long failures;

    Tally(Pace pace) {
      this.pace = pace;
    }

    HttpResponse<String> time(Command command) throws IOException, InterruptedException {
      pace.await();
      var begun = System.nanoTime();
      var answer = command.send();
      if (answer.statusCode() < 300) {
        nanos.add(System.nanoTime() - begun);
      } else {
        failures++;
      }
      return answer;
    }

    Work done() {
      return new Work(nanos.build().toArray(), failures);
    }
  }
}
