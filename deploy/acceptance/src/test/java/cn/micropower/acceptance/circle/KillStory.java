package cn.micropower.acceptance.circle;

import static org.assertj.core.api.Assertions.assertThat;

import cn.micropower.acceptance.client.Demonstration;
import cn.micropower.acceptance.client.District;
import cn.micropower.acceptance.client.Gateway;
import cn.micropower.acceptance.stage.Stage;
import cn.micropower.acceptance.stage.Story;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@Story
@DisplayName("断电:闭环途中,各服务轮番被杀二十次,一步不少,一步不重")
class KillStory {
  private static final int KILLS = 20;

  private final long seed = Long.getLong("acceptance.seed", System.nanoTime());

  @Test
  @DisplayName("有案的闭环照样走完;评议、核查、线索、案件、档案和全程,与无人断电时一模一样")
  void the_circle_closes_whatever_is_killed_on_its_way() {
    System.out.println("axe: repeat with -Dacceptance.seed=" + seed);
    var undisturbed = whole(District.foundedAndPublished(Demonstration.gateway()));
    var axe = new Axe(seed, KILLS);
    var district = District.foundedAndPublished(new Gateway(Stage.system().gateway(), axe));
    axe.swing();

    while (axe.killed().size() < KILLS) {
      assertThat(whole(district)).as("seed %d", seed).isEqualTo(undisturbed);
    }
    assertThat(axe.killed()).contains(Axe.SERVICES.toArray(String[]::new));
  }

  private Outcome whole(District district) {
    var circle = new WholeCircle(district);
    var exercise = circle.published();
    var inquiry = circle.rejectedTwice();
    circle.throughACase(inquiry);
    WholeCircle.awaitsOrder(inquiry);
    var ended = circle.carriedOutAndAppraisedAgain(inquiry);
    assertThat(ended.at("/ending").asString()).as("seed %d", seed).isEqualTo("RECTIFIED");
    return Outcome.of(circle, exercise);
  }
}
