package cn.micropower.contracts.disclosure;

import cn.micropower.contracts.code.BriefingKind;
import cn.micropower.contracts.code.Channel;
import cn.micropower.contracts.id.BriefingId;
import cn.micropower.contracts.id.DutyId;
import cn.micropower.contracts.id.ExerciseId;
import cn.micropower.contracts.id.MatterId;
import cn.micropower.contracts.id.UnitPath;
import cn.micropower.contracts.record.Published;
import cn.micropower.contracts.rule.Judgement;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the disclosure service tells the others. */
public sealed interface DisclosureFact {

  /**
   * 公开责任已产生.
   *
   * @param step the step of the exercise that the publicity is
   * @param minimumDays how many days it must stay public, the first and the last included
   * @param dueAt when it must be posted at the latest
   */
  @Published(name = "disclosure.duty-opened")
  record DutyOpened(
      DutyId duty,
      ExerciseId exercise,
      UnitPath place,
      String step,
      String title,
      int minimumDays,
      Instant dueAt)
      implements DisclosureFact {}

  /**
   * 已公开.
   *
   * @param lastDay the last day on which it must still hang
   * @param late whether it was posted after it was due
   * @param judgement by which rule its days were counted; null in revision 1
   */
  @Published(name = "disclosure.posted", revision = "2")
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record DisclosurePosted(
      DutyId duty,
      ExerciseId exercise,
      UnitPath place,
      String step,
      Channel channel,
      String spot,
      LocalDate firstDay,
      LocalDate lastDay,
      String photoSha256,
      boolean late,
      @Nullable Judgement judgement)
      implements DisclosureFact {}

  /** 逾期未公开 — recorded once, when the time is over, without anyone asking. */
  @Published(name = "disclosure.overdue")
  record DisclosureOverdue(
      DutyId duty, ExerciseId exercise, UnitPath place, String step, Instant dueAt)
      implements DisclosureFact {}

  /** 公示期满 — the exercise may go on. */
  @Published(name = "disclosure.publicity-ended")
  record PublicityEnded(
      DutyId duty,
      ExerciseId exercise,
      UnitPath place,
      String step,
      LocalDate firstDay,
      LocalDate lastDay)
      implements DisclosureFact {}

  /**
   * 情况发布会已召开 — every item of it is now appraised.
   *
   * @param heldOn the day, by the claim of who entered it
   */
  @Published(name = "disclosure.briefing-held")
  record BriefingHeld(
      BriefingId briefing,
      UnitPath place,
      BriefingKind kind,
      LocalDate heldOn,
      List<BriefedItem> items)
      implements DisclosureFact {

    public BriefingHeld {
      items = List.copyOf(items);
    }
  }

  /**
   * One item of a briefing.
   *
   * @param number counts from 1 within the briefing
   * @param matter what is appraised: of the same matter always the same
   * @param exercise null where it is not about an exercise
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record BriefedItem(int number, MatterId matter, @Nullable ExerciseId exercise, String title) {}
}
