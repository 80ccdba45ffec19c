package cn.micropower.acceptance.document;

import cn.micropower.acceptance.client.Account;
import cn.micropower.acceptance.client.Clock;
import cn.micropower.acceptance.client.Demonstration;
import cn.micropower.acceptance.client.Reply;
import cn.micropower.acceptance.client.Request;
import cn.micropower.acceptance.stage.Stage;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.awaitility.Awaitility;

/** 照做 — somebody goes through a {@link HttpFile} from top to bottom. */
final class Performance {
  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final Set<String> OF_ACCOUNT = Set.of("Authorization", "Micropower-Post");
  private static final Pattern PLACE = Pattern.compile("\\{\\{([^}]+)}}");
  private static final Pattern DAY = Pattern.compile("\\$localDatetime \\S+(?: (-?\\d+) d)?");
  private static final Pattern ANSWER = Pattern.compile("(\\S+?)\\.response\\.body\\.(\\S+)");

  private final HttpFile file;
  private final Map<String, Reply> answers = new HashMap<>();

  Performance(HttpFile file) {
    this.file = file;
  }

  /** Sends all of it; each answer is the one that is told there. */
  void play() {
    file.steps().forEach(this::play);
  }

  private void play(Step step) {
    var answer = step.method().equals("GET") ? awaited(step) : sent(step);
    answers.put(step.name(), expected(step, answer));
  }

  /** What follows elsewhere from what was sent takes a moment: a reader would look again. */
  private Reply awaited(Step step) {
    var wanted = file.wanted(step);
    return Awaitility.await("%s of %s".formatted(wanted, step.title()))
        .atMost(PATIENCE)
        .pollDelay(Duration.ZERO)
        .pollInterval(Duration.ofMillis(200))
        .until(() -> sent(step), reply -> wanted.isEmpty() || holds(reply, wanted));
  }

  private static boolean holds(Reply reply, List<String> wanted) {
    return reply.isAccepted()
        && wanted.stream().noneMatch(path -> reply.at(pointer(path)).isMissingNode());
  }

  private static Reply expected(Step step, Reply reply) {
    if (step.expected().isEmpty()) {
      return reply.accepted();
    }
    var expected = step.expected().split(" ", -1);
    return reply.refused(Integer.parseInt(expected[0]), expected[1]);
  }

  private Reply sent(Step step) {
    var path = filled(step.address());
    var account = account(step);
    return step.method().equals("GET")
        ? account.asks(path)
        : request(account, path, step).sendsText(filled(step.body()));
  }

  private Request request(Account account, String path, Step step) {
    var request = account.to(path).without("Content-Type");
    for (var header : step.headers().entrySet()) {
      if (!OF_ACCOUNT.contains(header.getKey())) {
        request = request.with(header.getKey(), filled(header.getValue()));
      }
    }
    return request;
  }

  private Account account(Step step) {
    var token = step.headers().get("Authorization");
    var post = step.headers().get("Micropower-Post");
    return new Account(
        Demonstration.gateway(),
        token == null ? null : filled(token).substring("Bearer ".length()),
        post);
  }

  private String filled(String text) {
    return PLACE.matcher(text).replaceAll(place -> Matcher.quoteReplacement(value(place.group(1))));
  }

  private String value(String place) {
    var day = DAY.matcher(place);
    if (day.matches()) {
      var days = day.group(1) == null ? 0 : Long.parseLong(day.group(1));
      return Clock.today().plusDays(days).toString();
    }
    var answer = ANSWER.matcher(place);
    if (answer.matches()) {
      var spoken = Objects.requireNonNull(answers.get(answer.group(1)), answer.group(1));
      return spoken.at(pointer(answer.group(2))).asString();
    }
    return switch (place) {
      case "gateway" -> "";
      case "$guid" -> UUID.randomUUID().toString();
      case "$datetime iso8601" -> Clock.now().toString();
      default ->
          file.variables().containsKey(place)
              ? filled(file.variables().get(place))
              : Stage.system().token(place);
    };
  }

  private static String pointer(String path) {
    return "/" + path.replace('.', '/');
  }
}
