package cn.micropower.cases.house;

import static cn.micropower.cases.house.People.COMMISSION;
import static cn.micropower.cases.house.People.DIRECTOR;
import static cn.micropower.cases.house.People.OPERATOR;
import static cn.micropower.cases.house.People.STRANGER;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import cn.micropower.cases.house.Prober.Way;
import cn.micropower.platform.testkit.Kafka;
import cn.micropower.platform.testkit.TopicReader;
import cn.micropower.platform.testkit.TopicRecord;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.http.HttpMethod;

@ExtendWith(OutputCaptureExtension.class)
@DisplayName("缄默：日志、指标、主题上没有一个字")
class SilenceTest extends Probed {
  @Autowired PrometheusMeterRegistry meters;

  @Test
  @DisplayName("日志、指标、健康信息、公开的门里，没有一个字说到它；指标的标签有案无案都一样")
  void logs_and_figures_say_nothing(CapturedOutput output) {
    var before = labels();
    var quiet = output.getAll().length();
    var clue = received(DIRECTOR);
    var file = filed(clue);
    assertThat(COMMISSION.post(http, "/clues/" + clue + "/cases", filing())).hasStatus(422);
    ok(COMMISSION.post(http, "/cases/" + file + "/closings", closing()));
    new Prober(http, "stranger", STRANGER::at).tries(HttpMethod.GET, "/clues/" + clue, Way.BARE);

    assertThat(labels()).isEqualTo(before);
    assertThat(meters.scrape())
        .doesNotContain("micropower_commands", "micropower_refusals", "micropower_inbox_records")
        .contains("http_server_requests_seconds_count ");
    silent("figures", meters.scrape(), clue, file);
    silent("log", output.getAll().substring(quiet), clue, file);
    silent("health", body(http.get().uri("/actuator/health").exchange()), clue, file);
    doors
        .open()
        .forEach(
            door -> {
              var path =
                  door.with(Map.of("source", "case", "service", "case", "index", "0", "it", "any"));
              silent(path, body(OPERATOR.get(http, path)), clue, file);
            });
  }

  @Test
  @DisplayName("主题上只有密封件，头和值里都没有一个字")
  void the_topic_holds_nothing_but_sealed_records() {
    var clue = String.valueOf(matter.get("clue"));
    await()
        .atMost(PATIENCE)
        .until(() -> records().stream().anyMatch(it -> clue.equals(it.header("ce_subject"))));
    assertThat(records())
        .allSatisfy(
            record -> {
              assertThat(record.header("ce_type")).isEqualTo("sealed");
              assertThat(record.header("ce_time")).endsWith("T16:00:00Z");
              assertThat(record.header("content-type")).isEqualTo("application/octet-stream");
              silentWords(text(record));
            });
  }

  private static void silent(String where, String text, String... ids) {
    assertThat(text).as(where).doesNotContain(ids);
    assertThat(text).as(where).doesNotContain("sealed:");
    silentWords(text);
  }

  private static void silentWords(String text) {
    assertThat(text.toLowerCase(Locale.ROOT))
        .doesNotContain("clue", "/cases", "integrity", "person:", "disposition", "relative")
        .doesNotContain("线索", "案件", "优亲厚友", ACCOUNT);
  }

  /** What the figures can be told apart by, the machine's own aside. */
  private Set<String> labels() {
    return meters
        .scrape()
        .lines()
        .filter(line -> !line.matches("(#|jvm_|process_|system_|tomcat_|logback_).*"))
        .map(line -> line.replaceAll(" [^ ]+$", ""))
        .collect(Collectors.toSet());
  }

  private static List<TopicRecord> records() {
    return TopicReader.read(Kafka.servers(), TOPIC);
  }

  private static String text(TopicRecord record) {
    var text = new StringBuilder(String.valueOf(record.value()));
    record
        .raw()
        .headers()
        .forEach(it -> text.append(it.key()).append(new String(it.value(), UTF_8)));
    return text.toString();
  }
}
