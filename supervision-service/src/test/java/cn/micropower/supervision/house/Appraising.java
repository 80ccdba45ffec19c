package cn.micropower.supervision.house;

import static cn.micropower.supervision.house.Yunxi.DISCLOSURE;
import static cn.micropower.supervision.house.Yunxi.LIANHUA;
import static org.assertj.core.api.Assertions.assertThat;

import cn.micropower.contracts.code.BriefingKind;
import cn.micropower.contracts.disclosure.DisclosureFact.BriefedItem;
import cn.micropower.contracts.disclosure.DisclosureFact.BriefingHeld;
import cn.micropower.contracts.id.AppraisalId;
import cn.micropower.contracts.id.BriefingId;
import cn.micropower.contracts.id.ExerciseId;
import cn.micropower.contracts.id.MatterId;
import cn.micropower.contracts.id.UnitPath;
import cn.micropower.supervision.appraisal.Appraisals;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** The running service, and matters that are appraised in it. */
abstract class Appraising extends House {
  static final String HASH = "1e".repeat(32);

  /** A matter of Lianhua that nobody spoke of before. */
  static BriefedItem matter() {
    var id = UUID.randomUUID();
    return new BriefedItem(
        1, new MatterId("matter:" + id), new ExerciseId("exercise:" + id), "修编村庄规划");
  }

  /** Villagers were told of it today; returns its appraisal, once that is open. */
  AppraisalId told(BriefedItem item) {
    return told(item, LIANHUA);
  }

  AppraisalId told(BriefedItem item, UnitPath place) {
    var appraisal = tell(item, place);
    awaitText("/appraisals/" + appraisal, "\"state\":\"OPEN\"");
    return appraisal;
  }

  /** Villagers were told of it today; returns its appraisal, open or not. */
  AppraisalId tell(BriefedItem item, UnitPath place) {
    var briefing = new BriefingId("briefing:" + UUID.randomUUID());
    DISCLOSURE.tell(
        briefing.value(),
        new BriefingHeld(
            briefing, place, BriefingKind.NEWS_CONFERENCE, clock.today(), List.of(item)),
        Map.of());
    return Appraisals.idOf(item.matter(), briefing.value());
  }

  /** So many of twelve were dissatisfied. */
  MvcTestResult vote(AppraisalId appraisal, int dissatisfied) {
    return vote("lianhua-chair", appraisal, dissatisfied);
  }

  MvcTestResult vote(String post, AppraisalId appraisal, int dissatisfied) {
    return post(
        post,
        "/appraisals/" + appraisal + "/votes",
        """
        {"heldOn":"%s","panel":{"all":20,"present":{"SUPERVISION_COMMITTEE_CHAIR":1,"DELEGATE":2,
          "VILLAGER_REPRESENTATIVE":9}},
         "tally":{"satisfied":%d,"fairlySatisfied":0,"dissatisfied":%d,"abstained":0},
         "minutesSha256":"%s"}\
        """
            .formatted(clock.today(), 12 - dissatisfied, dissatisfied, HASH));
  }

  MvcTestResult explain(String post, AppraisalId appraisal) {
    return post(
        post,
        "/appraisals/" + appraisal + "/explanations",
        "{\"summary\":\"面积测算有误，已更正\",\"minutesSha256\":\"" + HASH + "\"}");
  }

  MvcTestResult close(AppraisalId appraisal) {
    return post("lianhua-chair", "/appraisals/" + appraisal + "/closings", "");
  }

  MvcTestResult closeUnexplained(String post, AppraisalId appraisal) {
    return post(post, "/appraisals/" + appraisal + "/unexplained-closings", "");
  }

  static void refusedBy(String rule, MvcTestResult answer) {
    assertThat(answer).hasStatus(422).bodyJson().extractingPath("$.code").isEqualTo(rule);
  }

  /** The panel rejects it, both committees explain, and the appraisal ends. */
  void rejected(AppraisalId appraisal) {
    assertThat(vote(appraisal, 4)).hasStatusOk();
    assertThat(explain("lianhua-secretary", appraisal)).hasStatusOk();
    assertThat(explain("lianhua-director", appraisal)).hasStatusOk();
    assertThat(close(appraisal)).hasStatusOk();
  }
}
