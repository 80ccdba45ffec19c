package cn.micropower.supervision.house;

import static cn.micropower.supervision.house.Yunxi.CASE;
import static cn.micropower.supervision.house.Yunxi.DISCLOSURE;
import static cn.micropower.supervision.house.Yunxi.FIRST_DAY;
import static cn.micropower.supervision.house.Yunxi.LIANHUA;
import static cn.micropower.supervision.house.Yunxi.POWER_LIST;
import static cn.micropower.supervision.house.Yunxi.name;
import static org.assertj.core.api.Assertions.assertThat;

import cn.micropower.contracts.cases.CaseFact.ClueReturned;
import cn.micropower.contracts.code.Body;
import cn.micropower.contracts.disclosure.DisclosureFact.BriefedItem;
import cn.micropower.contracts.disclosure.DisclosureFact.DutyOpened;
import cn.micropower.contracts.id.DutyId;
import cn.micropower.contracts.id.ExerciseId;
import cn.micropower.contracts.id.HandoverId;
import cn.micropower.contracts.id.InquiryId;
import cn.micropower.contracts.id.PowerListId;
import cn.micropower.contracts.powerlist.PowerListFact.ExerciseProposed;
import cn.micropower.contracts.powerlist.PowerListFact.ResolutionPassed;
import cn.micropower.contracts.record.Header;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("用权全程：只凭各服务的主题")
class TrailTest extends Telling {
  private static final String CLUE = "supervision.clue-handed-over";

  @Test
  @DisplayName("各服务的事实连成一条，有人名、职务、规则和账本位置；重建后一字不差")
  void one_exercise_is_told_across_the_services() {
    var item = matter();
    var exercise = Objects.requireNonNull(item.exercise());
    exercised(exercise);
    var appraisal = told(item);
    rejected(appraisal);
    assertThat(close(appraisal)).hasStatus(422);
    awaitText(trail(exercise), "supervision.appraisal-closed");
    awaitText(trail(exercise), "refusal.recorded");
    var story = body(read(trail(exercise)));

    assertThat(kinds(story))
        .containsSubsequence(
            "power-list.exercise-proposed",
            "power-list.resolution-passed",
            "disclosure.duty-opened")
        .containsSubsequence(
            "power-list.exercise-proposed",
            "disclosure.briefing-held",
            "supervision.appraisal-opened",
            "supervision.votes-counted",
            "supervision.explained",
            "supervision.explained",
            "supervision.appraisal-closed",
            "refusal.recorded");
    assertThat(story)
        .contains("\"actor\":{\"id\":\"person:lianhua-chair\",\"name\":\"侯兰\"}")
        .contains("\"post\":\"post:lianhua-chair\"", "村务监督委员会主任")
        .contains("\"key\":\"appraisal.dissatisfied\"", "\"pack\":\"rule-pack:yunxi\"")
        .contains("\"leaf\":", "评议计票，不满意 4 票，超过限度", "APPRAISAL_CLOSED");

    jdbc.sql("update trail_line set zh = 'nonsense' where exercise = :exercise")
        .param("exercise", exercise.value())
        .update();
    for (var replica : PARTS) {
      assertThat(rebuild(replica)).hasStatusOk();
    }
    Awaitility.await()
        .atMost(Duration.ofSeconds(30))
        .untilAsserted(() -> assertThat(body(read(trail(exercise)))).isEqualTo(story));
  }

  @Test
  @DisplayName("线索只在知悉的人面前有这一行，对别人一字节也不差；别区的人什么也没有")
  void a_clue_stands_in_nobody_elses_story() {
    var item = matter();
    var exercise = Objects.requireNonNull(item.exercise());
    var inquiry = rejectedTwice(item);
    var before = body(read(trail(exercise)));

    Ahead.passDays(1);
    var handedOver = handOver(DISCIPLINE, inquiry, "yunxi-commission");
    assertThat(handedOver).hasStatus(201);
    var handover = new HandoverId(text(handedOver, "id"));
    var path = trail(exercise);
    awaitClue(path, "person:luting-discipline", "unit:luting", CLUE);
    assertThat(body(read(path))).isEqualTo(before);
    for (var outsider :
        List.of("lianhua-director", "lianhua-chair", "luting-secretary", "yunxi-commission")) {
      var answer = readAs("person:" + outsider, "unit:luting", path);
      assertThat(body(answer)).isEqualTo(before);
      assertThat(answer.getResponse().getHeaderNames())
          .isEqualTo(read(path).getResponse().getHeaderNames());
    }
    assertThat(accept(DISCIPLINE, inquiry)).hasStatus(422);
    assertThat(readAs("person:anybody", "unit:guanlan", path)).hasStatus(404);
    assertThat(read("/exercises/exercise:none/trail")).hasStatus(404);

    CASE.tell(
        "sealed:" + UUID.randomUUID(), new ClueReturned(handover, "退回补助", clock.today()), Map.of());
    awaitClue(path, "person:luting-discipline", "unit:luting", "case.clue-returned");
    assertThat(kinds(body(readAs("person:luting-discipline", "unit:luting", path))))
        .as("its clock is a day behind")
        .containsSubsequence(CLUE, "case.clue-returned");
    assertThat(body(read(path))).isEqualTo(before);
    assertThat(rebuild("supervision-trail")).hasStatusOk();
    assertThat(rebuild("case-trail")).hasStatusOk();
    awaitClue(path, "person:luting-discipline", "unit:luting", "case.clue-returned");
    Awaitility.await().untilAsserted(() -> assertThat(body(read(path))).isEqualTo(before));
  }

  private void awaitClue(String path, String person, String unit, String kind) {
    Awaitility.await()
        .atMost(Duration.ofSeconds(30))
        .untilAsserted(() -> assertThat(kinds(body(readAs(person, unit, path)))).contains(kind));
  }

  /** Rejected twice running, and the story has told so. */
  private InquiryId rejectedTwice(BriefedItem item) {
    var inquiry = inquired(item);
    var path = trail(Objects.requireNonNull(item.exercise()));
    awaitText(path, "supervision.inquiry-opened");
    Awaitility.await()
        .untilAsserted(
            () ->
                assertThat(kinds(body(read(path))))
                    .filteredOn("disclosure.briefing-held"::equals)
                    .hasSize(2));
    return inquiry;
  }

  /** Proposed and resolved in one service; because of that, a duty in another. */
  private static void exercised(ExerciseId exercise) {
    var doer =
        Map.of(
            Header.ACTOR,
            "person:lianhua-secretary",
            Header.ROLE,
            "VILLAGE_PARTY_SECRETARY",
            Header.POST,
            "post:lianhua-secretary");
    POWER_LIST.tell(
        exercise.value(),
        new ExerciseProposed(
            exercise,
            LIANHUA,
            new PowerListId("power-list:yunxi"),
            1,
            "A01",
            name(),
            "修编村庄规划",
            "F1",
            1,
            List.of("proposal", "resolution"),
            true,
            List.of()),
        doer);
    var resolved =
        POWER_LIST.tell(
            exercise.value(),
            new ResolutionPassed(
                exercise,
                LIANHUA,
                "A01",
                "修编村庄规划",
                "resolution",
                Body.VILLAGE_REPRESENTATIVES,
                FIRST_DAY,
                null),
            doer);
    var duty = new DutyId("duty:" + UUID.randomUUID());
    DISCLOSURE.tell(
        duty.value(),
        new DutyOpened(duty, exercise, LIANHUA, "publicity", "修编村庄规划", 7, Instant.EPOCH),
        Map.of(Header.CAUSATION, resolved, Header.ACTOR, "policy:when-resolution-passed"));
  }

  private static List<String> kinds(String story) {
    return Stream.of(story.split("\"kind\":\""))
        .skip(1)
        .map(rest -> rest.substring(0, rest.indexOf('"')))
        .toList();
  }
}
