package cn.micropower.acceptance.story;

import static cn.micropower.acceptance.client.Clock.today;
import static cn.micropower.acceptance.client.Meeting.attendedBy;
import static cn.micropower.contracts.code.Body.TWO_COMMITTEES;
import static org.assertj.core.api.Assertions.assertThat;

import cn.micropower.acceptance.client.Demonstration;
import cn.micropower.acceptance.client.District;
import cn.micropower.acceptance.client.Meeting;
import cn.micropower.acceptance.client.Reply;
import cn.micropower.acceptance.client.Village;
import cn.micropower.acceptance.stage.Story;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

@Story
@DisplayName("规则包:数字由区县公布,公布即生效,不必重启")
class RulePackStory {
  private final District district = District.foundedAndPublished();
  private final Village village = district.foundsVillage();

  @Test
  @DisplayName("两委会九人到六人:照参考规则开得成;区县改为四分之三后,同样的会即被拒绝")
  void changing_the_pack_flips_the_next_decision_without_a_restart() {
    var before = consults(attendedBy(6).approvedBy(6)).accepted();
    assertThat(lastQuorum(before)).isEqualTo("6 of 6 by version 1");

    quorum(3, 4).accepted();

    var refused = consults(attendedBy(6).approvedBy(6)).refused(422, "QUORUM_MUST_BE_MET");
    assertThat(refused.at("/judgement/required").asInt()).isEqualTo(7);
    assertThat(refused.at("/judgement/version").asInt()).isEqualTo(2);
    var after = consults(attendedBy(7).approvedBy(7)).accepted();
    assertThat(lastQuorum(after)).isEqualTo("7 of 7 by version 2");
    assertThat(lastQuorum(before)).as("what was decided stays judged").endsWith("version 1");
  }

  @Test
  @DisplayName("同样的票,昨天的会按昨天的规则,今天的会按今天的规则")
  void a_meeting_is_judged_by_the_rules_of_its_day() {
    quorum(3, 4).accepted();
    var yesterday = today().minusDays(1);
    var proposed =
        village.secretary().proposes("A01", attendedBy(5).approvedBy(5).on(yesterday)).accepted();

    var consulted =
        village
            .secretary()
            .records(
                proposed, "consultation", TWO_COMMITTEES, attendedBy(6).approvedBy(6).on(yesterday))
            .accepted();

    assertThat(lastQuorum(consulted)).isEqualTo("6 of 6 by version 1");
  }

  @Test
  @DisplayName("法定人数和表决规则不能降格为提示,规则不能溯及既往,也不能凭空新增")
  void quorums_and_majorities_cannot_be_softened_and_no_rule_reaches_back() {
    var soft = new HashMap<String, Object>(share("two-committees.quorum", 1, 2));
    soft.put("force", "WARN");
    publishes(soft).refused(422, "QUORUM_AND_MAJORITY_BLOCK");
    publishes(share("two-committees.no-such-rule", 1, 2)).refused(422, "RULE_UNKNOWN");
    district
        .publishesRules("current", List.of(), today().minusDays(90))
        .refused(422, "PACK_REACHES_BACK");

    var pack = Demonstration.anonymous().asks("/units/" + district.id() + "/rule-pack").accepted();
    assertThat(pack.at("/version").asInt()).isEqualTo(1);
  }

  private Reply quorum(int numerator, int denominator) {
    return publishes(share("two-committees.quorum", numerator, denominator));
  }

  private Reply publishes(Map<String, ?> change) {
    return district.publishesRules("current", List.of(change), today());
  }

  private static Map<String, Object> share(String key, int numerator, int denominator) {
    return Map.of(
        "key",
        key,
        "value",
        Map.of(
            "base",
            "ALL",
            "numerator",
            numerator,
            "denominator",
            denominator,
            "comparison",
            "AT_LEAST"));
  }

  private Reply consults(Meeting meeting) {
    var proposed = village.secretary().proposes("A01", attendedBy(5).approvedBy(5)).accepted();
    return village.secretary().records(proposed, "consultation", TWO_COMMITTEES, meeting);
  }

  private String lastQuorum(Reply recorded) {
    var votes = village.clerk().asks(recorded, "").accepted().at("/votes");
    return votes
        .get(votes.size() - 1)
        .path("judgements")
        .valueStream()
        .filter(judged -> judged.path("key").asString().equals("two-committees.quorum"))
        .map(RulePackStory::told)
        .findFirst()
        .orElseThrow();
  }

  private static String told(JsonNode judged) {
    return "%d of %d by version %d"
        .formatted(
            judged.path("actual").asInt(),
            judged.path("required").asInt(),
            judged.path("version").asInt());
  }
}
