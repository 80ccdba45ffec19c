package cn.micropower.acceptance.year;

import static org.assertj.core.api.Assertions.assertThat;

import cn.micropower.acceptance.client.Clock;
import cn.micropower.acceptance.stage.Stage;
import cn.micropower.acceptance.stage.Story;
import cn.micropower.local.demonstration.District;
import cn.micropower.year.count.Account;
import cn.micropower.year.count.Figure;
import cn.micropower.year.plan.Scale;
import cn.micropower.year.plan.Village;
import cn.micropower.year.plan.YearPlan;
import cn.micropower.year.play.Answer;
import cn.micropower.year.play.Door;
import cn.micropower.year.play.Play;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@Story
@DisplayName("演示年的一段:两个村,一季,从意见到整改")
class ExcerptStory {
  private static final long SEED = 3;

  private final Door door = new Door(Stage.system().gateway(), Stage.system()::token);
  private final YearPlan plan =
      YearPlan.of(
          SEED, Clock.today().plusDays(1), Scale.excerpt(), Village.of(District.load()).reversed());

  @AfterEach
  void the_clock_was_moved() {
    Clock.moved();
  }

  @Test
  @DisplayName("所送与所读一致;再演一遍,什么也不变")
  void what_was_sent_is_read_back_and_a_repetition_changes_nothing() {
    var answers = played();
    var figures = new Account(plan, door, answers).figures();
    assertThat(figures).allMatch(Figure::agrees).allMatch(ExcerptStory::counts);

    assertThat(played()).isEqualTo(answers);
    assertThat(new Account(plan, door, answers).figures()).isEqualTo(figures);
  }

  /** Nothing is agreed on by two noughts, but that no case is in so short a time. */
  private static boolean counts(Figure figure) {
    return figure.sent() > 0 || figure.what().startsWith("cases");
  }

  private Map<String, Answer> played() {
    return new Play(plan, door, (_, _, _) -> {}).run();
  }
}
