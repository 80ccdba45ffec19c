package cn.micropower.acceptance.circle;

import static org.assertj.core.api.Assertions.assertThat;

import cn.micropower.acceptance.client.Account;
import cn.micropower.acceptance.client.Clue;
import cn.micropower.acceptance.client.Demonstration;
import cn.micropower.acceptance.client.District;
import cn.micropower.acceptance.client.Reply;
import cn.micropower.acceptance.stage.Stage;
import cn.micropower.acceptance.stage.Story;
import cn.micropower.acceptance.travel.Gauge;
import cn.micropower.contracts.record.Topic;
import cn.micropower.platform.testkit.TopicReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.kafka.common.header.Header;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@Story
@DisplayName("探查:承办人之外,谁也找不到案件的一丝痕迹")
class ProbeStory {
  private static final List<String> SERVICES =
      List.of("power-list", "disclosure", "supervision", "case");
  private static final List<String> WORDS =
      List.of("反映工程款多付", "金额需要核对", "多付款项属实", "诫勉谈话", "追回多付款项");
  private static final List<String> FACTS =
      List.of(
          "clue-handed-over",
          "clue-returned",
          "clue.received",
          "clue.disposed",
          "case.opened",
          "case.closed",
          "handover.handed-over");
  private static final List<String> ORDERS =
      List.of("/assignments", "/relatives", "/dispositions", "/closings", "/erasures");
  private static final Set<String> OF_EACH_ANSWER = Set.of("date", "content-length");

  private final WholeCircle circle = new WholeCircle(District.foundedAndPublished());

  @Test
  @DisplayName("每一个门,每一种人:与不存在的一字不差;主题、日志、指标里也没有")
  void nobody_outside_finds_a_trace_of_the_case() throws IOException {
    circle.published();
    var inquiry = circle.rejectedTwice();
    var handover = inquiry.handsOver(circle.subject(), circle.deputy).accepted().id();
    var clue = Clue.awaitsAfter("", circle.deputy);
    clue.takes("dispositions", Clue.disposition("PRELIMINARY_VERIFICATION", circle.discipline))
        .accepted();
    var relative = District.personIn(circle.village.post("clerk"));
    clue.takes("relatives", Clue.relative(circle.subject(), relative)).accepted();
    var file = clue.takes("cases", Clue.filing(circle.discipline)).accepted().id();
    circle.deputy.to("/cases/" + file + "/closings").sends(Clue.closing()).accepted();

    doors(handover, clue.id(), file).forEach(this::probe);
    WholeCircle.awaitsOrder(inquiry);
    tellsNothing(List.of(handover, clue.id(), file));
  }

  /** Every door behind which there is something, and the same where there is nothing. */
  private Map<String, String> doors(String handover, String clue, String file) {
    var none = "sealed:00000000-0000-4000-8000-000000000000";
    return Map.ofEntries(
        Map.entry("/handovers/" + handover, "/handovers/" + none),
        Map.entry("/clues", "/clues"),
        Map.entry("/clues/" + clue, "/clues/" + none),
        Map.entry("/cases", "/cases"),
        Map.entry("/cases/" + file, "/cases/" + none),
        Map.entry(
            "/units/" + circle.village.id() + "/integrity-volume",
            "/units/unit:none/integrity-volume"),
        Map.entry("/clues/" + clue + "/assignments", "/clues/" + none + "/assignments"),
        Map.entry("/clues/" + clue + "/relatives", "/clues/" + none + "/relatives"),
        Map.entry("/clues/" + clue + "/dispositions", "/clues/" + none + "/dispositions"),
        Map.entry("/clues/" + clue + "/erasures", "/clues/" + none + "/erasures"),
        Map.entry("/cases/" + file + "/assignments", "/cases/" + none + "/assignments"),
        Map.entry("/cases/" + file + "/closings", "/cases/" + none + "/closings"));
  }

  private void probe(String there, String nowhere) {
    outsiders()
        .forEach(
            outsider -> same(there, nowhere, knocks(outsider, there), knocks(outsider, nowhere)));
    assertThat(knocks(Demonstration.anonymous(), there).status()).isEqualTo(401);
  }

  /** Asks, or orders where there is nothing to ask. */
  private static Reply knocks(Account account, String path) {
    return ORDERS.stream().anyMatch(path::endsWith)
        ? account.to(path).sends(Map.of())
        : account.asks(path);
  }

  /** Nothing but the path that was asked tells the answers apart. */
  private static void same(String there, String nowhere, Reply found, Reply nothing) {
    found.refused(404, "NOT_FOUND");
    assertThat(found.text().replace(there, "")).isEqualTo(nothing.text().replace(nowhere, ""));
    assertThat(headers(found)).isEqualTo(headers(nothing));
  }

  private static Map<String, List<String>> headers(Reply reply) {
    var headers = new TreeMap<>(reply.headers().map());
    OF_EACH_ANSWER.forEach(headers::remove);
    return headers;
  }

  private Stream<Account> outsiders() {
    var elsewhere = District.founded();
    return Stream.of(
        circle.village.director().account(),
        circle.village.clerk().account(),
        circle.village.secretary().account(),
        circle.village.supervisor().account(),
        circle.district.township("secretary"),
        circle.district.commission(),
        circle.district.listOffice(),
        circle.district.registrar(),
        elsewhere.township("discipline"),
        elsewhere.commission(),
        Demonstration.operator());
  }

  private void tellsNothing(List<String> ids) throws IOException {
    for (String service : SERVICES) {
      for (var record : TopicReader.read(Stage.system().kafka(), new Topic(service))) {
        var text = text(record.raw().value()) + headers(record.raw().headers());
        assertThat(text).doesNotContain(WORDS).doesNotContain(FACTS);
      }
      var log = Files.readString(Stage.system().log(service));
      assertThat(log).doesNotContain(WORDS).doesNotContain(ids);
      var figures = new Gauge(service).figures();
      assertThat(figures)
          .doesNotContain(ids)
          .doesNotContain("/clues", "/cases", "Clue", "OpenCase", "CloseCase");
    }
    assertThat(new Gauge("gateway").figures())
        .doesNotContain(ids)
        .doesNotContain("clue", "integrity-volume");
  }

  private static String text(byte @Nullable [] bytes) {
    return bytes == null ? "" : new String(bytes, StandardCharsets.UTF_8);
  }

  private static String headers(Iterable<Header> headers) {
    return StreamSupport.stream(headers.spliterator(), false)
        .map(header -> header.key() + "=" + text(header.value()))
        .reduce("", String::concat);
  }
}
