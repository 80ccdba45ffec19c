package cn.micropower.supervision.house;

import static cn.micropower.supervision.house.Yunxi.CASE;
import static org.assertj.core.api.Assertions.assertThat;

import cn.micropower.contracts.cases.CaseFact.ClueReturned;
import cn.micropower.contracts.id.HandoverId;
import cn.micropower.contracts.record.Topic;
import cn.micropower.platform.testkit.Kafka;
import cn.micropower.platform.testkit.TopicReader;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@DisplayName("线索移交：知悉的人之外毫无痕迹")
class CluesTest extends Inquiring {

  @Test
  @DisplayName("移交线索：对其余的人毫无痕迹；未办结时不能决定，办结后照常")
  void a_clue_leaves_no_trace() {
    var inquiry = inquired(matter());
    var plain = inquired(matter());
    var before = read("/inquiries/" + inquiry);

    var mayNot = handOver("lianhua-secretary", inquiry, DISCIPLINE);
    assertThat(mayNot).hasStatus(403);
    assertThat(handOver(DISCIPLINE, inquiry, "lianhua-director")).hasStatus(400);
    var handedOver = handOver(DISCIPLINE, inquiry, "yunxi-commission");
    assertThat(handedOver).hasStatus(201);
    var handover = new HandoverId(text(handedOver, "id"));

    assertThat(body(read("/inquiries/" + inquiry))).isEqualTo(body(before));
    assertThat(read("/inquiries/" + inquiry).getResponse().getHeaderNames())
        .isEqualTo(before.getResponse().getHeaderNames());
    assertThat(read("/inquiries/" + inquiry).getResponse().getHeader("ETag"))
        .isEqualTo(before.getResponse().getHeader("ETag"));
    visibleToWhoDecidedAlone(handover);
    assertThat(handOver(DISCIPLINE, inquiry, "yunxi-commission")).hasStatus(400);

    refused(order(DISCIPLINE, inquiry));
    var held = accept(DISCIPLINE, inquiry);
    refused(held);
    assertThat(order(DISCIPLINE, plain)).hasStatusOk();
    var elsewhere = accept(DISCIPLINE, plain);
    assertThat(words(held)).isEqualTo(words(elsewhere));

    List.of(mayNot, held, elsewhere).forEach(this::awaitKept);
    awaitSealed(handover);
    CASE.tell(
        "sealed:" + UUID.randomUUID(), new ClueReturned(handover, "退回补助", clock.today()), Map.of());
    Awaitility.await()
        .untilAsserted(
            () ->
                assertThat(body(readAs("person:" + DISCIPLINE, "unit:luting", path(handover))))
                    .contains("退回补助"));
    assertThat(body(read("/inquiries/" + inquiry))).isEqualTo(body(before));
    assertThat(order(DISCIPLINE, inquiry)).hasStatusOk();
  }

  @Test
  @DisplayName("同时移交、采信、责令，只成其一")
  void of_decisions_at_once_one_stands() throws Exception {
    for (int round = 0; round < 3; round++) {
      var inquiry = inquired(matter());
      List<Callable<MvcTestResult>> rivals =
          List.of(
              () -> handOver(DISCIPLINE, inquiry, "yunxi-commission"),
              () -> accept(DISCIPLINE, inquiry),
              () -> order(DISCIPLINE, inquiry),
              () -> handOver(DISCIPLINE, inquiry, "yunxi-commission"));
      try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
        var answers = threads.invokeAll(rivals);
        var won = 0;
        for (var answer : answers) {
          won += answer.get().getResponse().getStatus() < 300 ? 1 : 0;
        }
        assertThat(won).isEqualTo(1);
      }
    }
  }

  @Test
  @DisplayName("所涉之人从未任职的，是填写有误，不留记录；任过职的可以")
  void a_subject_whom_nobody_knows_is_a_slip_of_form() {
    var inquiry = inquired(matter());
    var refusals = refusals();
    var slip = handOver(DISCIPLINE, inquiry, "yunxi-commission", "lianhua-nobody");
    assertThat(slip).hasStatus(400);
    assertThat(body(slip)).contains("subjects");
    assertThat(refusals()).isEqualTo(refusals);
    assertThat(handOver(DISCIPLINE, inquiry, "yunxi-commission")).hasStatus(201);
  }

  private long refusals() {
    return jdbc.sql("select count(*) from domain_event where payload_type like 'refusal.%'")
        .query(Long.class)
        .single();
  }

  private void visibleToWhoDecidedAlone(HandoverId handover) {
    assertThat(body(readAs("person:" + DISCIPLINE, "unit:luting", path(handover))))
        .contains(ACCOUNT, "person:lianhua-director");
    var none = readAs("person:lianhua-director", "unit:lianhua", "/handovers/sealed:none");
    for (var outsider :
        new String[] {
          "lianhua-director", "lianhua-clerk", "luting-secretary", "yunxi-commission"
        }) {
      var answer = readAs("person:" + outsider, "unit:luting", path(handover));
      assertThat(answer).hasStatus(404);
      assertThat(words(answer)).isEqualTo(words(none));
      assertThat(answer.getResponse().getHeaderNames())
          .isEqualTo(none.getResponse().getHeaderNames());
    }
    assertThat(read(path(handover))).hasStatus(401);
  }

  /** The refusal stands, and on the topic nobody sees of what it was one. */
  private void awaitKept(MvcTestResult refused) {
    var stream =
        jdbc.sql(
                """
                select aggregate_identifier from domain_event
                where payload_type like 'refusal.%' and convert_from(payload, 'UTF8') like ?
                """)
            .param("%" + body(refused).replaceAll("(?s).*(refusal:[0-9a-f-]+).*", "$1") + "%")
            .query(String.class)
            .single();
    Awaitility.await()
        .untilAsserted(
            () ->
                assertThat(TopicReader.read(Kafka.servers(), new Topic("supervision")))
                    .filteredOn(it -> stream.equals(it.header("ce_subject")))
                    .singleElement()
                    .satisfies(it -> assertThat(it.header("ce_type")).isEqualTo("sealed")));
  }

  /** On the topic it is shut, and nothing of it stands in the database in clear. */
  private void awaitSealed(HandoverId handover) {
    Awaitility.await()
        .untilAsserted(
            () ->
                assertThat(TopicReader.read(Kafka.servers(), new Topic("supervision")))
                    .filteredOn(it -> handover.value().equals(it.header("ce_subject")))
                    .singleElement()
                    .satisfies(
                        it -> {
                          assertThat(it.header("ce_type")).isEqualTo("sealed");
                          assertThat(it.header("mp-actor")).isNull();
                          assertThat(Objects.requireNonNull(it.value()))
                              .doesNotContain(ACCOUNT, "lianhua");
                        }));
    assertThat(
            jdbc.sql("select string_agg(convert_from(payload, 'UTF8'), '') from domain_event")
                .query(String.class)
                .single())
        .contains("handover")
        .doesNotContain(ACCOUNT);
  }

  /** What is said, without what differs from one answer to the next. */
  private static String words(MvcTestResult answer) {
    return body(answer)
        .replaceAll("refusal:[0-9a-f-]+", "")
        .replaceAll("\"instance\":\"[^\"]*\"", "");
  }

  private static String path(HandoverId handover) {
    return "/handovers/" + handover;
  }
}
