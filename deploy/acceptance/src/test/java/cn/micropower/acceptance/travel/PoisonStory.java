package cn.micropower.acceptance.travel;

import static org.assertj.core.api.Assertions.assertThat;

import cn.micropower.acceptance.client.Demonstration;
import cn.micropower.acceptance.client.District;
import cn.micropower.acceptance.client.Meeting;
import cn.micropower.acceptance.client.Official;
import cn.micropower.acceptance.client.Operations;
import cn.micropower.acceptance.client.Village;
import cn.micropower.acceptance.stage.Poison;
import cn.micropower.acceptance.stage.Story;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@Story
@DisplayName("一件办不了的事实:搁置它,别的照走;治好再试,一件不漏")
class PoisonStory {
  private static final String METER = "micropower_inbox_parked";

  private final Village village = District.foundedAndPublished().foundsVillage();
  private final Gauge receiver = new Gauge("disclosure");

  @AfterEach
  void cure() {
    Poison.cureAll();
  }

  @Test
  @DisplayName("毒件搁置并报警,别的用权照开责任;运维重试,补上")
  void what_cannot_be_handled_is_parked_and_retried_and_nobody_waits_for_it() {
    var before = receiver.metric(METER);
    var poisoned = village.secretary().proposes("A01", whole()).accepted();
    Poison.on(poisoned.id());
    Official.resolves(village, poisoned);
    var healthy = Official.resolved(village);

    var parked = Operations.awaitParked(poisoned.id());
    assertThat(parked.path("tries").asInt()).isEqualTo(3);
    assertThat(parked.path("error").asString()).doesNotContain("poisoned").isNotBlank();
    Journey.arrived(List.of(healthy.id()));
    assertThat(Journey.opened(List.of(poisoned.id()))).isEmpty();
    Awaitility.await().until(() -> receiver.metric(METER) == before + 1);

    var retries = Operations.PARKED + "/" + parked.path("id").asString() + "/retries";
    Demonstration.operator().to(retries).sendsText("").accepted();
    Awaitility.await()
        .until(() -> Operations.parked(poisoned.id()).orElseThrow().path("tries").asInt() == 4);
    Poison.cureAll();
    Demonstration.operator().to(retries).sendsText("").accepted();
    Journey.arrived(List.of(poisoned.id(), healthy.id()));
    Awaitility.await().until(() -> Operations.parked(poisoned.id()).isEmpty());
    Demonstration.operator().to(retries).sendsText("").refused(404, "NOT_FOUND");
  }

  @Test
  @DisplayName("放弃一件:写明原因,留下事实;不是运维,看不见也动不得")
  void a_fact_is_given_up_on_record_and_by_operators_alone() {
    var poisoned = village.secretary().proposes("A01", whole()).accepted();
    Poison.on(poisoned.id());
    Official.resolves(village, poisoned);
    var parked = Operations.awaitParked(poisoned.id());
    var discards = Operations.PARKED + "/" + parked.path("id").asString() + "/discards";
    var reason = Map.of("reason", "演练：这一件不再公开", "leaf", parked.path("leaf").asLong());

    Demonstration.anonymous().asks(Operations.PARKED).refused(401, "TOKEN_MISSING");
    Demonstration.registrar().to(discards).sends(reason).refused(403, "ROLE_MAY_NOT");
    Demonstration.operator()
        .to(discards)
        .sends(Map.of("reason", "误指", "leaf", 0))
        .refused(409, "LOST_RACE");
    Demonstration.operator().to(discards).sends(reason).accepted();

    Awaitility.await()
        .atMost(Duration.ofSeconds(10))
        .until(() -> Operations.parked(poisoned.id()).isEmpty());
    Poison.cureAll();
    assertThat(Journey.opened(List.of(poisoned.id()))).isEmpty();
  }

  private static Meeting whole() {
    return Meeting.attendedBy(5).approvedBy(5);
  }
}
