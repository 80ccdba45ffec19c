package cn.micropower.cases.publication;

import static org.assertj.core.api.Assertions.assertThat;

import cn.micropower.cases.clue.ClueEvent.ClueAssigned;
import cn.micropower.cases.clue.ClueEvent.ClueDisposed;
import cn.micropower.cases.clue.ClueEvent.ClueReceived;
import cn.micropower.cases.clue.ClueEvent.RelativeDeclared;
import cn.micropower.cases.clue.Way;
import cn.micropower.cases.file.CaseEvent.CaseAssigned;
import cn.micropower.cases.file.CaseEvent.CaseClosed;
import cn.micropower.cases.file.CaseEvent.CaseOpened;
import cn.micropower.contracts.cases.CaseFact.ClueReturned;
import cn.micropower.platform.refusal.RefusalRecorded;
import cn.micropower.platform.testkit.ApprovedEvents;
import cn.micropower.platform.testkit.FrozenFacts;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("发布")
class DeparturesTest {
  private final Departures departures = new Departures(writing -> Optional.of("重新张贴，补开说明会"));

  @Test
  @DisplayName("结案退回的是整改；问题和结果留在家里")
  void a_closed_case_returns_its_rectification() {
    assertThat(departures.of(ApprovedEvents.read(CaseClosed.class)))
        .hasValue(FrozenFacts.read(ClueReturned.class));
  }

  @ParameterizedTest
  @EnumSource
  @DisplayName("了结的、暂存待查的线索退回，没有整改；还在办的不退回")
  void a_clue_returns_with_nothing_to_put_right(Way way) {
    var held = ApprovedEvents.read(ClueDisposed.class);
    var disposed =
        new ClueDisposed(
            held.clue(),
            held.handover(),
            way,
            held.reason(),
            held.decidedOn(),
            held.secondPerson(),
            null);
    var returns = way == Way.CLOSED || way == Way.KEPT_FOR_LATER;
    assertThat(departures.of(disposed).isPresent()).isEqualTo(returns);
    assertThat(departures.of(disposed).stream())
        .allMatch(new ClueReturned(held.handover(), "", held.decidedOn())::equals);
  }

  @Test
  @DisplayName("整改文字所涉之人已删除的，退回时没有文字")
  void what_cannot_be_read_any_more_is_returned_without_words() {
    var erased = new Departures(writing -> Optional.empty());
    assertThat(erased.of(ApprovedEvents.read(CaseClosed.class)).map(ClueReturned.class::cast))
        .hasValueSatisfying(returned -> assertThat(returned.rectification()).isEmpty());
  }

  @Test
  @DisplayName("其余的事实都留在家里")
  void everything_else_stays() {
    assertThat(departures.of(ApprovedEvents.read(ClueReceived.class))).isEmpty();
    assertThat(departures.of(ApprovedEvents.read(ClueAssigned.class))).isEmpty();
    assertThat(departures.of(ApprovedEvents.read(RelativeDeclared.class))).isEmpty();
    assertThat(departures.of(ApprovedEvents.read(CaseOpened.class))).isEmpty();
    assertThat(departures.of(ApprovedEvents.read(CaseAssigned.class))).isEmpty();
    assertThat(departures.of(ApprovedEvents.read(RefusalRecorded.class))).isEmpty();
  }
}
