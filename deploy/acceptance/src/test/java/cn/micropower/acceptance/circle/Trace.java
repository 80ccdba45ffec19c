package cn.micropower.acceptance.circle;

import static org.assertj.core.api.Assertions.assertThat;

import cn.micropower.acceptance.stage.Stage;
import cn.micropower.acceptance.travel.Gauge;
import cn.micropower.contracts.record.Topic;
import cn.micropower.platform.testkit.TopicReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.stream.StreamSupport;
import org.apache.kafka.common.header.Header;
import org.jspecify.annotations.Nullable;

/**
 * 痕迹 — by what a case could be known outside.
 *
 * @param ids of the handing over, the clue, the case
 */
record Trace(List<String> ids) {
  static final List<String> SERVICES = List.of("power-list", "disclosure", "supervision", "case");
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
          "handover.handed-over",
          "handover.text-erased");
  private static final List<String> FIGURES =
      List.of(
          "/clues",
          "/cases",
          "/handovers",
          "Clue",
          "OpenCase",
          "CloseCase",
          "TakeBack",
          "EraseText");

  /** An answer that somebody outside got holds nothing of it. */
  void isNotIn(String path, String answer) {
    assertThat(answer).as(path).doesNotContain(ids);
    tellsNothing(path, answer);
  }

  /** Of what travels sealed the id is told, which says nothing: it keeps the records in order. */
  private static void tellsNothing(String where, String text) {
    assertThat(text).as(where).doesNotContain(WORDS).doesNotContain(FACTS);
  }

  /** Neither topics nor logs nor figures hold anything of it. */
  void isNowhereInside() throws IOException {
    for (var service : SERVICES) {
      for (var record : TopicReader.read(Stage.system().kafka(), new Topic(service))) {
        var raw = record.raw();
        var open = text(raw.key()) + text(raw.value()) + headers(raw.headers());
        if (open.contains("ce_type=sealed")) {
          tellsNothing(service, open);
        } else {
          isNotIn(service, open);
        }
      }
      inside(service);
      assertThat(new Gauge(service).figures()).as(service).doesNotContain(FIGURES);
    }
    inside("gateway");
    assertThat(new Gauge("gateway").figures()).doesNotContain("clue", "integrity-volume");
  }

  private void inside(String process) throws IOException {
    isNotIn(process, Files.readString(Stage.system().log(process)));
    isNotIn(process, new Gauge(process).figures());
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
