package cn.micropower.supervision.house;

import static cn.micropower.supervision.house.Yunxi.CASE;
import static org.assertj.core.api.Assertions.assertThat;

import cn.micropower.contracts.cases.CaseFact.ClueReturned;
import cn.micropower.contracts.id.HandoverId;
import cn.micropower.contracts.id.InquiryId;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DisplayName("慎言：从指标数不出线索")
class FiguresTest extends Inquiring {
  /** What differs with every call of any kind, on any machine. */
  private static final String OF_THE_MACHINE =
      "(#|jvm_|process_|system_|tomcat_|logback_|hikaricp_|jdbc_|executor_|disk_|application_).*";

  @Autowired PrometheusMeterRegistry meters;

  @Test
  @DisplayName("移交、被拒的移交、办结、查阅，指标的名称和标签与核查的一次普通请求之后一字不差")
  void a_handing_over_leaves_what_any_call_leaves() {
    var inquiry = inquired(matter());
    assertThat(accept("lianhua-secretary", inquiry)).hasStatus(403);
    assertThat(read("/inquiries/" + inquiry)).hasStatusOk();
    var plain = labels();

    assertThat(handOver("lianhua-secretary", inquiry, DISCIPLINE)).hasStatus(403);
    assertThat(handOver(DISCIPLINE, inquiry, "lianhua-director")).hasStatus(400);
    comesBack(handedOver(inquiry));
    assertThat(labels()).isEqualTo(plain);
    assertThat(plain)
        .contains("http_server_requests_seconds_count")
        .noneMatch(line -> line.contains("handover") || line.contains("UNTOLD"))
        .noneMatch(
            line ->
                List.of("micropower_commands", "micropower_refusals", "micropower_inbox_records")
                    .stream()
                    .anyMatch(line::startsWith));
  }

  @Test
  @DisplayName("移交与查阅核查各记为一次请求，别的计数一个也不动")
  void it_counts_as_one_request_and_nothing_else() {
    var inquiry = inquired(matter());
    var before = counts();
    assertThat(read("/inquiries/" + inquiry)).hasStatusOk();
    var read = counts();
    assertThat(handOver(DISCIPLINE, inquiry, "yunxi-commission")).hasStatus(201);
    assertThat(more(read, counts())).isEqualTo(more(before, read)).isEqualTo(1);
  }

  private HandoverId handedOver(InquiryId inquiry) {
    var handedOver = handOver(DISCIPLINE, inquiry, "yunxi-commission");
    assertThat(handedOver).hasStatus(201);
    return new HandoverId(text(handedOver, "id"));
  }

  private void comesBack(HandoverId handover) {
    CASE.tell(
        "sealed:" + UUID.randomUUID(), new ClueReturned(handover, "退回补助", clock.today()), Map.of());
    Awaitility.await()
        .untilAsserted(
            () ->
                assertThat(
                        body(
                            readAs(
                                "person:" + DISCIPLINE, "unit:luting", "/handovers/" + handover)))
                    .contains("退回补助"));
  }

  private static double more(Map<String, Double> before, Map<String, Double> after) {
    assertThat(after.keySet()).isEqualTo(before.keySet());
    return after.entrySet().stream()
        .mapToDouble(count -> count.getValue() - before.getOrDefault(count.getKey(), 0.0))
        .sum();
  }

  /** What is counted of requests, commands, refusals and arrivals. */
  private Map<String, Double> counts() {
    return meters
        .scrape()
        .lines()
        .filter(
            line ->
                line.matches("(http_server|micropower_(commands|refusals|inbox_records)).*count.*"))
        .collect(
            Collectors.toMap(
                FiguresTest::label,
                line -> Double.parseDouble(line.substring(line.lastIndexOf(' ') + 1))));
  }

  private Set<String> labels() {
    return meters
        .scrape()
        .lines()
        .filter(line -> !line.matches(OF_THE_MACHINE))
        .map(FiguresTest::label)
        .collect(Collectors.toSet());
  }

  private static String label(String line) {
    return line.substring(0, line.lastIndexOf(' '));
  }
}
