package cn.micropower.acceptance.race;

import static cn.micropower.acceptance.client.Meeting.attendedBy;
import static cn.micropower.contracts.code.Body.TWO_COMMITTEES;
import static org.assertj.core.api.Assertions.assertThat;

import cn.micropower.acceptance.client.District;
import cn.micropower.acceptance.client.Reply;
import cn.micropower.acceptance.client.Village;
import cn.micropower.acceptance.stage.Floor;
import cn.micropower.acceptance.stage.Story;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

@Story
@DisplayName("争先:两份互相矛盾的记录同时到达")
class RaceStory {
  private static final int RACES = 50;
  private static final Set<String> LOSERS =
      Set.of("409 LOST_RACE", "412 STALE_VERSION", "422 STEP_OUT_OF_ORDER");

  @Test
  @DisplayName("争五十次:每次只有一份被接受,另一份得到 409、412 或领域的拒绝;事实只有一份")
  void of_two_contradictory_votes_exactly_one_is_accepted() {
    var village = District.foundedAndPublished().foundsVillage();
    for (int race = 0; race < RACES; race++) {
      var proposed = village.secretary().proposes("A01", attendedBy(5).approvedBy(5)).accepted();

      var replies =
          AtOnce.both(() -> consults(village, proposed, 9), () -> consults(village, proposed, 0));

      var winner = replies.stream().filter(Reply::isAccepted).toList();
      assertThat(winner).as("accepted in race %d: %s", race, replies).hasSize(1);
      assertThat(replies).filteredOn(reply -> !reply.isAccepted()).allMatch(RaceStory::isLoser);
      assertThat(facts(proposed)).as("facts of race %d", race).hasSize(2);
      var votes = village.clerk().asks(winner.getFirst(), "").accepted().at("/votes");
      assertThat(votes.size()).isEqualTo(2);
      var approving = replies.getFirst().isAccepted() ? 9 : 0;
      assertThat(votes.get(1).at("/meeting/approve").asInt()).isEqualTo(approving);
    }
  }

  @RepeatedTest(10)
  @DisplayName("同一职务同时任命两人:只有一人任职")
  void of_two_appointments_to_one_post_exactly_one_holds() {
    var district = District.founded();
    var unit = "/units/" + district.id() + "/posts";
    var before = Floor.facts();

    var replies =
        AtOnce.both(
            () -> district.registrar().to(unit).sends(appointment(district, "person:x")),
            () -> district.registrar().to(unit).sends(appointment(district, "person:y")));

    assertThat(replies).filteredOn(Reply::isAccepted).hasSize(1);
    assertThat(replies)
        .filteredOn(reply -> !reply.isAccepted())
        .allMatch(reply -> Set.of("LOST_RACE", "POST_ALREADY_HELD").contains(reply.code()));
    var refusals = replies.stream().filter(reply -> reply.status() == 422).count();
    assertThat(Floor.facts() - before).isEqualTo(1 + refusals);
  }

  private static Reply consults(Village village, Reply proposed, int approving) {
    return village
        .secretary()
        .records(proposed, "consultation", TWO_COMMITTEES, attendedBy(9).approvedBy(approving));
  }

  private static Map<String, Object> appointment(District district, String person) {
    var post = "post:" + district.name() + "-second-commission";
    return District.appointment(person, post, "DISTRICT_DISCIPLINE_COMMISSION");
  }

  private static boolean isLoser(Reply reply) {
    return LOSERS.contains(reply.status() + " " + reply.code());
  }

  private static List<String> facts(Reply proposed) {
    return Floor.POWER_LIST.all(
        "select payload_type from domain_event where aggregate_identifier = ?", proposed.id());
  }
}
