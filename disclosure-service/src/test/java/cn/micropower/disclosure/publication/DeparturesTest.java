package cn.micropower.disclosure.publication;

import static org.assertj.core.api.Assertions.assertThat;

import cn.micropower.contracts.disclosure.DisclosureFact;
import cn.micropower.disclosure.briefing.BriefingEvent;
import cn.micropower.disclosure.duty.DutyEvent;
import cn.micropower.platform.refusal.RefusalRecorded;
import cn.micropower.platform.testkit.ApprovedEvents;
import cn.micropower.platform.testkit.FrozenFacts;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("发布")
class DeparturesTest {
  private final Departures departures = new Departures();

  @Test
  @DisplayName("责任的四种事实、发布会的事实都外传")
  void every_fact_about_a_duty_leaves() {
    leaves(DutyEvent.DutyOpened.class, DisclosureFact.DutyOpened.class);
    leaves(DutyEvent.DisclosurePosted.class, DisclosureFact.DisclosurePosted.class);
    leaves(DutyEvent.DisclosureOverdue.class, DisclosureFact.DisclosureOverdue.class);
    leaves(DutyEvent.PublicityEnded.class, DisclosureFact.PublicityEnded.class);
    assertThat(departures.of(ApprovedEvents.read(BriefingEvent.BriefingHeld.class)))
        .hasValue(FrozenFacts.read(DisclosureFact.BriefingHeld.class));
  }

  @Test
  @DisplayName("逾期的原因和见证人不外传，底座自己的事实不外传")
  void the_reason_of_a_late_posting_stays() {
    var posted = ApprovedEvents.read(DutyEvent.DisclosurePosted.class);

    assertThat(posted.toString()).contains("公开栏翻修", "person:p-0006");
    assertThat(departures.of(posted).orElseThrow().toString()).doesNotContain("公开栏翻修", "person:");
    assertThat(departures.of(ApprovedEvents.read(RefusalRecorded.class))).isEmpty();
  }

  private void leaves(Class<? extends DutyEvent> event, Class<? extends DisclosureFact> fact) {
    assertThat(departures.of(ApprovedEvents.read(event))).hasValue(FrozenFacts.read(fact));
  }
}
