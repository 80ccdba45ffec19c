package cn.micropower.supervision.appraisal;

import static cn.micropower.contracts.code.Role.SUPERVISION_COMMITTEE_CHAIR;
import static cn.micropower.contracts.code.Role.TOWNSHIP_DISCIPLINE_SECRETARY;
import static cn.micropower.contracts.code.Role.VILLAGE_COMMITTEE_DIRECTOR;
import static cn.micropower.contracts.code.Role.VILLAGE_COMMITTEE_MEMBER;
import static cn.micropower.contracts.code.Role.VILLAGE_PARTY_SECRETARY;
import static cn.micropower.supervision.appraisal.MatterStory.given;
import static cn.micropower.supervision.appraisal.MatterStory.person;
import static cn.micropower.supervision.appraisal.MatterYear.INQUIRY;
import static cn.micropower.supervision.appraisal.MatterYear.MATTER;
import static cn.micropower.supervision.appraisal.MatterYear.SPRING;
import static cn.micropower.supervision.appraisal.MatterYear.WINTER;
import static cn.micropower.supervision.appraisal.MatterYear.close;
import static cn.micropower.supervision.appraisal.MatterYear.closeUnexplained;
import static cn.micropower.supervision.appraisal.MatterYear.closed;
import static cn.micropower.supervision.appraisal.MatterYear.counted;
import static cn.micropower.supervision.appraisal.MatterYear.explain;
import static cn.micropower.supervision.appraisal.MatterYear.explained;
import static cn.micropower.supervision.appraisal.MatterYear.opened;

import cn.micropower.contracts.code.Role;
import cn.micropower.contracts.rule.Force;
import cn.micropower.platform.rule.Sentence;
import cn.micropower.supervision.appraisal.MatterEvent.MatterSettled;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("答复与结束评议")
class ClosingTest {
  private static final Role CHAIR = SUPERVISION_COMMITTEE_CHAIR;
  private static final Role COMMISSION = TOWNSHIP_DISCIPLINE_SECRETARY;
  private static final Sentence BRANCH = new Sentence("村党组织", "village party branch");
  private static final Sentence COMMITTEE = new Sentence("村民委员会", "village committee");

  private final MatterStory rejected = given(opened(WINTER, null), counted(WINTER, 4, Force.BLOCK));

  @Test
  @DisplayName("不满意超过限度，两委都答复之前不能结束")
  void what_is_rejected_must_be_explained_by_both_committees() {
    rejected.when(CHAIR, close(WINTER)).refusedBy(AppraisalRule.EXPLANATION_REQUIRED);
    rejected.when(VILLAGE_PARTY_SECRETARY, explain()).happened(explained(VILLAGE_PARTY_SECRETARY));
    var half = rejected.and(explained(VILLAGE_PARTY_SECRETARY), person(VILLAGE_PARTY_SECRETARY));
    half.when(CHAIR, close(WINTER)).refusedBy(AppraisalRule.EXPLANATION_REQUIRED);
    half.and(explained(VILLAGE_COMMITTEE_DIRECTOR), person(VILLAGE_COMMITTEE_DIRECTOR))
        .when(CHAIR, close(WINTER))
        .happened(closed(WINTER, 1, false, null));
  }

  @Test
  @DisplayName("一方一次；两方须是两个人，一肩挑的由另一名委员答复")
  void two_hands_are_two_persons() {
    var half = rejected.and(explained(VILLAGE_PARTY_SECRETARY), "person:both");
    half.when(VILLAGE_PARTY_SECRETARY, explain()).refusedBy(AppraisalRule.EXPLAINED_ALREADY);
    half.when("person:both", VILLAGE_COMMITTEE_DIRECTOR.name(), explain())
        .refusedBy(AppraisalRule.EXPLAINED_BY_THE_SAME_PERSON);
    half.when(VILLAGE_COMMITTEE_MEMBER, explain()).happened(explained(VILLAGE_COMMITTEE_MEMBER));
  }

  @Test
  @DisplayName("没有超过的无须答复；不该答复的职务、没有计票的，都被拒绝")
  void only_who_is_asked_explains() {
    rejected.when(Role.VILLAGE_CLERK, explain()).refusedBy(AppraisalRule.POST_NOT_ASKED);
    rejected.when(Role.TOWNSHIP_PARTY_SECRETARY, explain()).refusedBy(AppraisalRule.POST_NOT_ASKED);
    given(opened(WINTER, null), counted(WINTER, 3, Force.BLOCK))
        .when(VILLAGE_PARTY_SECRETARY, explain())
        .refusedBy(AppraisalRule.NOTHING_TO_EXPLAIN);
    given(opened(WINTER, null))
        .when(VILLAGE_PARTY_SECRETARY, explain())
        .refusedBy(AppraisalRule.VOTES_NOT_COUNTED);
    given(opened(WINTER, null))
        .when(CHAIR, close(WINTER))
        .refusedBy(AppraisalRule.VOTES_NOT_COUNTED);
  }

  @Test
  @DisplayName("规则只作提示的，不答复也能结束，超过仍然记下")
  void a_rule_that_warns_only_marks() {
    given(opened(WINTER, null), counted(WINTER, 4, Force.WARN))
        .when(CHAIR, close(WINTER))
        .happened(closed(WINTER, 1, false, null));
  }

  @Test
  @DisplayName("连续第二次超过，启动核查；中间有一次不超过，从头数起")
  void the_second_breach_running_opens_an_inquiry() {
    var second = opened(SPRING, null);
    var votes = counted(SPRING, 4, Force.WARN);
    given(opened(WINTER, null), closed(WINTER, 1, false, null), second, votes)
        .when(CHAIR, close(SPRING))
        .happened(closed(SPRING, 2, true, null));
    given(opened(WINTER, null), closed(WINTER, 0, false, null), second, votes)
        .when(CHAIR, close(SPRING))
        .happened(closed(SPRING, 1, false, null));
    given(
            opened(WINTER, null),
            closed(WINTER, 1, false, null),
            second,
            counted(SPRING, 3, Force.BLOCK))
        .when(CHAIR, close(SPRING))
        .happened(closed(SPRING, 0, false, null));
  }

  @Test
  @DisplayName("再评议又超过，不另启核查；核查了结后从头数起")
  void a_reappraisal_opens_no_second_inquiry() {
    var inquired = closed(WINTER, 2, true, null);
    given(opened(WINTER, null), inquired, opened(SPRING, INQUIRY), counted(SPRING, 4, Force.WARN))
        .when(CHAIR, close(SPRING))
        .happened(closed(SPRING, 3, false, INQUIRY));
    given(
            opened(WINTER, null),
            inquired,
            new MatterSettled(MATTER),
            opened(SPRING, null),
            counted(SPRING, 4, Force.WARN))
        .when(CHAIR, close(SPRING))
        .happened(closed(SPRING, 1, false, null));
  }

  @Test
  @DisplayName("不答复的，上级纪检可无答复结束，写明哪一方未答复；照样连续计数、启动核查")
  void whoever_does_not_explain_keeps_nothing_open() {
    rejected
        .when(COMMISSION, closeUnexplained(WINTER))
        .happened(closed(WINTER, 1, false, null, List.of(BRANCH, COMMITTEE)));
    rejected
        .and(explained(VILLAGE_PARTY_SECRETARY), person(VILLAGE_PARTY_SECRETARY))
        .when(COMMISSION, closeUnexplained(WINTER))
        .happened(closed(WINTER, 1, false, null, List.of(COMMITTEE)));
    given(
            opened(WINTER, null),
            closed(WINTER, 1, false, null),
            opened(SPRING, null),
            counted(SPRING, 4, Force.BLOCK))
        .when(COMMISSION, closeUnexplained(SPRING))
        .happened(closed(SPRING, 2, true, null, List.of(BRANCH, COMMITTEE)));
  }

  @Test
  @DisplayName("没有欠着的答复、没有计票、已经结束的，不得无答复结束")
  void nothing_is_closed_unexplained_but_what_lacks_an_explanation() {
    rejected
        .and(explained(VILLAGE_PARTY_SECRETARY), person(VILLAGE_PARTY_SECRETARY))
        .and(explained(VILLAGE_COMMITTEE_DIRECTOR), person(VILLAGE_COMMITTEE_DIRECTOR))
        .when(COMMISSION, closeUnexplained(WINTER))
        .refusedBy(AppraisalRule.NO_EXPLANATION_MISSING);
    given(opened(WINTER, null), counted(WINTER, 3, Force.BLOCK))
        .when(COMMISSION, closeUnexplained(WINTER))
        .refusedBy(AppraisalRule.NO_EXPLANATION_MISSING);
    given(opened(WINTER, null), counted(WINTER, 4, Force.WARN))
        .when(COMMISSION, closeUnexplained(WINTER))
        .refusedBy(AppraisalRule.NO_EXPLANATION_MISSING);
    given(opened(WINTER, null))
        .when(COMMISSION, closeUnexplained(WINTER))
        .refusedBy(AppraisalRule.VOTES_NOT_COUNTED);
    rejected
        .and(closed(WINTER, 1, false, null, List.of(BRANCH, COMMITTEE)))
        .when(COMMISSION, closeUnexplained(WINTER))
        .refusedBy(AppraisalRule.APPRAISAL_CLOSED);
  }
}
