package cn.micropower.acceptance.circle;

import static org.assertj.core.api.Assertions.assertThat;

import cn.micropower.acceptance.capability.Capability;
import cn.micropower.acceptance.client.Appraisal;
import cn.micropower.acceptance.client.Clock;
import cn.micropower.acceptance.client.District;
import cn.micropower.acceptance.client.Inquiry;
import cn.micropower.acceptance.client.Village;
import cn.micropower.acceptance.stage.Story;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@Story
@DisplayName("评议:不满意超过四分之一,先答复后结束;连续两次,启动核查")
class AppraisalStory {
  private static final String ROAD = "村东路面硬化";

  private final District district = District.foundedAndPublished();
  private final Village village = district.foundsVillage();
  private final Appraisal panel = new Appraisal(village.id(), village.supervisor().account());

  @Test
  @Capability({"C025", "C026", "C027"})
  @DisplayName("二十人中五人不满意,恰为四分之一,不算超过;六人即超过,两委各自答复之前不得结束")
  void exactly_a_quarter_is_no_breach_and_one_more_must_be_explained() {
    tells(ROAD);
    var quiet = panel.awaitsOpen(ROAD);
    panel.votes(quiet, 5).accepted();
    Appraisal.explains(village.director().account(), quiet).refused(422, "NOTHING_TO_EXPLAIN");
    panel.closes(quiet).accepted();
    var closed = panel.awaits(ROAD, "CLOSED");
    assertThat(closed.at("/votes/exceeded").asBoolean()).isFalse();
    assertThat(closed.at("/votes/dissatisfied/baseSize").asInt()).isEqualTo(20);

    tells("农家书屋改建");
    var loud = panel.awaitsOpen("农家书屋改建");
    village
        .director()
        .account()
        .to("/appraisals/" + loud + "/votes")
        .sends(Appraisal.votes(6))
        .refused(403, "ROLE_MAY_NOT");
    panel.votes(loud, 6).accepted();
    panel.votes(loud, 6).refused(422, "VOTES_COUNTED_ALREADY");
    panel.closes(loud).refused(422, "EXPLANATION_REQUIRED");
    Appraisal.explains(village.secretary().account(), loud).accepted();
    panel.closes(loud).refused(422, "EXPLANATION_REQUIRED");
    Appraisal.explains(village.director().account(), loud).accepted();
    panel.closes(loud).accepted();
    assertThat(panel.awaits("农家书屋改建", "CLOSED").at("/closing/running").asInt()).isEqualTo(1);
  }

  @Test
  @Capability({"C021", "C028"})
  @DisplayName("连续两次超过,乡镇纪委介入;整改、反馈、再评议,群众认可,核查才结束")
  void twice_running_opens_an_inquiry_that_ends_when_villagers_have_appraised_again() {
    rejected();
    rejected();
    var inquiry = Inquiry.awaits(village.id(), ROAD, district.township("discipline"));
    assertThat(inquiry.read().at("/seat").asString()).isEqualTo(district.township());

    inquiry
        .takes(village.director().account(), "rectification-orders", Inquiry.order())
        .refused(403, "ROLE_MAY_NOT");
    inquiry.recordsRectification().refused(422, "NOT_AT_THIS_STAGE");
    putRight(inquiry);
    panel.rejects(ROAD, village.secretary().account(), village.director().account());
    inquiry.awaits("UNDER_WAY");

    putRight(inquiry);
    var again = panel.awaitsOpen(ROAD);
    panel.votes(again, 2).accepted();
    panel.closes(again).accepted();
    var ended = inquiry.awaits("ENDED");
    assertThat(ended.at("/ending").asString()).isEqualTo("RECTIFIED");
  }

  @Test
  @DisplayName("村里不计票、不答复、不反馈、到期不整改:纪检都能走下去,谁没有答复人人看得到")
  void what_the_village_leaves_undone_the_commission_does() {
    var discipline = district.township("discipline");
    for (int time = 0; time < 2; time++) {
      tells(ROAD);
      var appraisal = panel.awaitsOpen(ROAD);
      new Appraisal(village.id(), discipline).votes(appraisal, 6).accepted();
      Appraisal.explains(village.secretary().account(), appraisal).accepted();
      panel.closes(appraisal).refused(422, "EXPLANATION_REQUIRED");
      panel.closesUnexplained(appraisal).refused(403, "ROLE_MAY_NOT");
      new Appraisal(village.id(), discipline).closesUnexplained(appraisal).accepted();
      var closed = panel.awaits(ROAD, "CLOSED");
      assertThat(closed.at("/closing/unexplained/0/zh").asString()).isEqualTo("村民委员会");
      assertThat(closed.at("/closing/unexplained").size()).isEqualTo(1);
    }
    var inquiry = Inquiry.awaits(village.id(), ROAD, discipline);
    inquiry.orders().accepted();
    inquiry.orders().refused(422, "RECTIFICATION_NOT_OVERDUE");
    Clock.passDays(11);
    inquiry.orders().accepted();
    inquiry.recordsRectification().accepted();
    inquiry.feedsBack(discipline).accepted();
    assertThat(inquiry.awaits("FED_BACK").at("/orders").asInt()).isEqualTo(2);
  }

  @Test
  @DisplayName("说明清楚的,核查以采信说明结束;乡镇自己的事,由区纪委核查")
  void an_inquiry_ends_by_explanation_and_a_townships_own_matter_goes_to_the_district() {
    var town = district.township("secretary");
    var ofTown = new Appraisal(district.township(), district.township("discipline"));
    for (int time = 0; time < 2; time++) {
      Appraisal.tells(town, district.township(), List.of(Map.of("title", "集镇供水改造"))).accepted();
      ofTown.rejects("集镇供水改造", town);
    }
    var inquiry = Inquiry.awaits(district.township(), "集镇供水改造", district.commission());
    var reason = Map.<String, Object>of("reason", "延误系管线迁改所致，有据可查。");
    inquiry
        .takes(district.township("discipline"), "acceptances", reason)
        .refused(403, "OUTSIDE_SCOPE");
    inquiry.takes(district.commission(), "acceptances", reason).accepted();
    assertThat(inquiry.awaits("ENDED").at("/ending").asString()).isEqualTo("EXPLAINED");
  }

  private void putRight(Inquiry inquiry) {
    inquiry.orders().accepted();
    inquiry.recordsRectification().accepted();
    inquiry.feedsBack(village.director().account()).accepted();
    inquiry.awaits("FED_BACK");
  }

  private void rejected() {
    tells(ROAD);
    panel.rejects(ROAD, village.secretary().account(), village.director().account());
  }

  private void tells(String title) {
    Appraisal.tells(village.secretary().account(), village.id(), List.of(Map.of("title", title)))
        .accepted();
  }
}
