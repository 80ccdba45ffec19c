package cn.micropower.supervision.appraisal;

import static cn.micropower.supervision.appraisal.MatterStory.given;
import static cn.micropower.supervision.appraisal.MatterYear.SPRING;
import static cn.micropower.supervision.appraisal.MatterYear.TOLD;
import static cn.micropower.supervision.appraisal.MatterYear.WINTER;
import static cn.micropower.supervision.appraisal.MatterYear.closed;
import static cn.micropower.supervision.appraisal.MatterYear.count;
import static cn.micropower.supervision.appraisal.MatterYear.counted;
import static cn.micropower.supervision.appraisal.MatterYear.dissatisfied;
import static cn.micropower.supervision.appraisal.MatterYear.opened;
import static cn.micropower.supervision.appraisal.MatterYear.quarter;
import static cn.micropower.supervision.appraisal.MatterYear.twelve;
import static cn.micropower.supervision.standard.PanelSeat.DELEGATE;
import static cn.micropower.supervision.standard.PanelSeat.SUPERVISION_COMMITTEE_CHAIR;
import static cn.micropower.supervision.standard.PanelSeat.VILLAGER_REPRESENTATIVE;
import static org.assertj.core.api.Assertions.assertThat;

import cn.micropower.contracts.code.Role;
import cn.micropower.contracts.rule.Force;
import cn.micropower.contracts.rule.Judgement;
import cn.micropower.contracts.rule.Threshold.Base;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("评议计票")
class VotesTest {
  private static final Role CHAIR = Role.SUPERVISION_COMMITTEE_CHAIR;
  private static final long SEED = 20_261_126;

  private final MatterStory open = given(opened(WINTER, null));

  @Test
  @DisplayName("十二人到会，三票不满意恰为四分之一，不算超过；四票超过")
  void exactly_a_quarter_is_no_breach() {
    open.when(CHAIR, count(twelve(), dissatisfied(3))).happened(counted(WINTER, 3, Force.BLOCK));
    open.when(CHAIR, count(twelve(), dissatisfied(4))).happened(counted(WINTER, 4, Force.BLOCK));
    assertThat(counted(WINTER, 3, Force.BLOCK).exceeded()).isFalse();
    assertThat(counted(WINTER, 4, Force.BLOCK).exceeded()).isTrue();
  }

  @Test
  @DisplayName("任何基数的恰好四分之一都不算超过，多一票即超过")
  void a_quarter_of_any_base_never_breaches() {
    var random = new Random(SEED);
    for (int round = 0; round < 10_000; round++) {
      int quarter = random.nextInt(1, 50_000);
      for (var base : Base.values()) {
        var people = 4 * quarter;
        var all = base == Base.ALL ? people : people + random.nextInt(1000);
        var present = base == Base.ALL ? random.nextInt(quarter + 1, people + 1) : people;
        var ruling = quarter(base, Force.BLOCK);
        assertThat(Judgement.of(ruling, all, present, quarter).met())
            .as("seed %d, round %d", SEED, round)
            .isFalse();
        assertThat(Judgement.of(ruling, all, present, quarter + 1).met())
            .as("seed %d, round %d", SEED, round)
            .isTrue();
      }
    }
  }

  @Test
  @DisplayName("基数由规则包定：四票在到会十二人中超过，在全体二十人中不超过")
  void the_pack_names_the_base() {
    var ofAll = Judgement.of(quarter(Base.ALL, Force.BLOCK), 20, 12, 4);
    assertThat(ofAll.met()).isFalse();
    assertThat(ofAll.baseSize()).isEqualTo(20);
    assertThat(Judgement.of(quarter(Base.PRESENT, Force.BLOCK), 20, 12, 4).met()).isTrue();
  }

  @Test
  @DisplayName("评议团没有主任或没有村民代表，不成立")
  void a_panel_without_its_seats_is_refused() {
    open.when(CHAIR, count(new Panel(20, Map.of(VILLAGER_REPRESENTATIVE, 12)), dissatisfied(3)))
        .refusedBy(AppraisalRule.PANEL_INCOMPLETE);
    var without = Map.of(SUPERVISION_COMMITTEE_CHAIR, 1, DELEGATE, 11, VILLAGER_REPRESENTATIVE, 0);
    open.when(CHAIR, count(new Panel(20, without), dissatisfied(3)))
        .refusedBy(AppraisalRule.PANEL_INCOMPLETE);
  }

  @Test
  @DisplayName("人数票数须相符")
  void figures_must_add_up() {
    open.when(CHAIR, count(twelve(), new Tally(8, 0, 3, 0)))
        .refusedBy(AppraisalRule.VOTES_DO_NOT_ADD_UP);
    open.when(CHAIR, count(new Panel(11, twelve().present()), dissatisfied(3)))
        .refusedBy(AppraisalRule.MORE_CAME_THAN_CALLED);
  }

  @Test
  @DisplayName("评议不早于说明之日，不晚于今天")
  void the_day_must_be_possible() {
    var rule = quarter(Base.PRESENT, Force.BLOCK);
    open.when(CHAIR, count(twelve(), dissatisfied(3), TOLD.plusDays(2), rule))
        .refusedBy(AppraisalRule.APPRAISED_IN_THE_FUTURE);
    open.when(CHAIR, count(twelve(), dissatisfied(3), TOLD.minusDays(1), rule))
        .refusedBy(AppraisalRule.APPRAISED_BEFORE_TOLD);
  }

  @Test
  @DisplayName("一场评议只计一次票；已结束的、另一场的，都不行")
  void votes_are_counted_once() {
    var votes = count(twelve(), dissatisfied(3));
    given(opened(WINTER, null), counted(WINTER, 3, Force.BLOCK))
        .when(CHAIR, votes)
        .refusedBy(AppraisalRule.VOTES_COUNTED_ALREADY);
    given(opened(WINTER, null), closed(WINTER, 0, false, null))
        .when(CHAIR, votes)
        .refusedBy(AppraisalRule.APPRAISAL_CLOSED);
    given(opened(SPRING, null)).when(CHAIR, votes).refusedBy(AppraisalRule.APPRAISAL_CLOSED);
  }
}
