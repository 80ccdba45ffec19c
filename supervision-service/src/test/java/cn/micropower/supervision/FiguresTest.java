package cn.micropower.supervision;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("慎言：从指标数不出线索")
class FiguresTest {
  private final SimpleMeterRegistry meters = meters();

  @Test
  @DisplayName("移交与核查的其他请求记在一处，不分状态")
  void a_handing_over_counts_like_any_step_of_an_inquiry() {
    request("POST", "/api/v1/inquiries/{inquiry}/handovers", "201");
    request("POST", "/api/v1/inquiries/{inquiry}/acceptances", "200");
    request("GET", "/api/v1/handovers/{handover}", "200");
    request("GET", "/api/v1/inquiries/{inquiry}", "200");
    request("POST", "/api/v1/appraisals/{appraisal}/votes", "200");
    assertThat(meters.find("http.server.requests").counters()).hasSize(3);
    assertThat(told()).noneMatch(line -> line.contains("handover"));
    assertThat(told()).noneMatch(line -> line.contains("201"));
  }

  @Test
  @DisplayName("密封回来的不计数，其余的照计")
  void what_comes_back_sealed_is_not_counted() {
    for (var group : List.of("supervision-replica-case-trail", "supervision-policies")) {
      meters.counter("micropower.inbox.records", "group", group).increment();
    }
    assertThat(meters.find("micropower.inbox.records").counters()).hasSize(1);
  }

  private List<String> told() {
    return meters.getMeters().stream().map(meter -> meter.getId().toString()).toList();
  }

  private void request(String method, String uri, String status) {
    meters
        .counter("http.server.requests", "method", method, "uri", uri, "status", status)
        .increment();
  }

  private static SimpleMeterRegistry meters() {
    var registry = new SimpleMeterRegistry();
    registry.config().meterFilter(new Figures());
    return registry;
  }
}
