package cn.micropower.acceptance.circle;

import static org.assertj.core.api.Assertions.assertThat;

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
  @DisplayName("有案的闭环照样走完;评议、核查、线索各只有一份")
  void the_circle_closes_whatever_is_killed_on_its_way() {
    System.out.println("axe: repeat with -Dacceptance.seed=" + seed);
    var axe = new Axe(seed, KILLS);
    var gateway = new Gateway(Stage.system().gateway(), axe);
    var district = District.foundedAndPublished(gateway);

    while (axe.killed().size() < KILLS) {
      var circle = new WholeCircle(district);
      axe.swing();
      circle.published();
      var inquiry = circle.rejectedTwice();
      circle.throughACase(inquiry);
      WholeCircle.awaitsOrder(inquiry);
      var ended = circle.carriedOutAndAppraisedAgain(inquiry);
      assertThat(ended.at("/ending").asString()).as("seed %d", seed).isEqualTo("RECTIFIED");
      assertThat(circle.appraisals()).as("seed %d", seed).isEqualTo(3);
      assertThat(circle.inquiries()).as("seed %d", seed).isEqualTo(1);
    }
    assertThat(axe.killed()).contains("power-list", "disclosure", "supervision", "case");
  }
}
