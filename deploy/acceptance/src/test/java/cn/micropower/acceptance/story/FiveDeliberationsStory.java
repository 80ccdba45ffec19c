package cn.micropower.acceptance.story;

import static cn.micropower.acceptance.client.Clock.today;
import static cn.micropower.acceptance.client.Meeting.attendedBy;
import static cn.micropower.contracts.code.Body.PARTY_MEMBERS_ASSEMBLY;
import static cn.micropower.contracts.code.Body.TWO_COMMITTEES;
import static cn.micropower.contracts.code.Body.VILLAGE_REPRESENTATIVES;
import static org.assertj.core.api.Assertions.assertThat;

import cn.micropower.acceptance.capability.Capability;
import cn.micropower.acceptance.client.District;
import cn.micropower.acceptance.client.Reply;
import cn.micropower.acceptance.client.Village;
import cn.micropower.acceptance.stage.Story;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@Story
@DisplayName("五议:建议、提议、商议、审议、决议")
class FiveDeliberationsStory {
  private final Village village = aVillageUnderF2();

  @Test
  @Capability("C046")
  @DisplayName("顺序固定,不得跳步;三十名代表中二十人同意不能实施,超过三分之二即二十一人才能")
  void more_than_two_thirds_of_all_representatives_must_agree_and_no_step_is_skipped() {
    var director = village.director();
    var proposed = director.proposes("A01", attendedBy(5).approvedBy(5)).accepted();
    director
        .records(proposed, "resolution", VILLAGE_REPRESENTATIVES, attendedBy(30).approvedBy(30))
        .refused(422, "STEP_OUT_OF_ORDER");
    var reviewed = deliberated(proposed);

    var twenty =
        director
            .records(reviewed, "resolution", VILLAGE_REPRESENTATIVES, attendedBy(30).approvedBy(20))
            .accepted();
    assertThat(outcome(twenty)).isEqualTo("resolution of 30: 20 is NOT_PASSED, 21 needed");
    assertThat(openStep(twenty)).isEqualTo("resolution");

    var twentyOne =
        director
            .records(twenty, "resolution", VILLAGE_REPRESENTATIVES, attendedBy(21).approvedBy(21))
            .accepted();
    assertThat(outcome(twentyOne)).isEqualTo("resolution of 30: 21 is PASSED, 21 needed");
    assertThat(openStep(twentyOne)).isEqualTo("implementation");
    director
        .records(twentyOne, "resolution", VILLAGE_REPRESENTATIVES, attendedBy(30).approvedBy(30))
        .refused(422, "STEP_OUT_OF_ORDER");
  }

  private Reply deliberated(Reply proposed) {
    var secretary = village.secretary();
    secretary
        .records(proposed, "review", PARTY_MEMBERS_ASSEMBLY, attendedBy(24).approvedBy(24))
        .refused(422, "STEP_OUT_OF_ORDER");
    var consulted =
        secretary
            .records(proposed, "consultation", TWO_COMMITTEES, attendedBy(9).approvedBy(9))
            .accepted();
    return secretary
        .records(consulted, "review", PARTY_MEMBERS_ASSEMBLY, attendedBy(20).approvedBy(18))
        .accepted();
  }

  private String outcome(Reply recorded) {
    var votes = village.clerk().asks(recorded, "").accepted().at("/votes");
    var vote = votes.get(votes.size() - 1);
    var majority =
        vote.path("judgements")
            .valueStream()
            .filter(
                judged ->
                    judged.path("key").asString().equals("five-deliberations.resolution.majority"))
            .findFirst()
            .orElseThrow();
    return "%s of %d: %d is %s, %d needed"
        .formatted(
            vote.path("step").asString(),
            majority.path("baseSize").asInt(),
            majority.path("actual").asInt(),
            vote.path("outcome").asString(),
            majority.path("required").asInt());
  }

  private String openStep(Reply recorded) {
    return village.clerk().asks(recorded, "").accepted().at("/openStep").asString();
  }

  private static Village aVillageUnderF2() {
    var district = District.foundedAndPublished();
    var change = Map.of("item", "A01", "procedure", "F2");
    district.publishesList(List.of(change), "改为五议工作法", today()).accepted();
    return district.foundsVillage();
  }
}
