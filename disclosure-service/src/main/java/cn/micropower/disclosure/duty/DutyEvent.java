package cn.micropower.disclosure.duty;

import cn.micropower.contracts.code.Role;
import cn.micropower.contracts.id.DutyId;
import cn.micropower.contracts.rule.Days;
import cn.micropower.contracts.rule.Judgement;
import cn.micropower.contracts.rule.Ruling;
import cn.micropower.platform.eventstore.Stored;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What can happen to a duty to make something public. */
public sealed interface DutyEvent {

  DutyId duty();

  Matter matter();

  /**
   * 公开责任已产生.
   *
   * @param responsible the posts that answer for it
   * @param minimum how many days it must hang, by which rule
   * @param posting within how many days it must be posted, by which rule
   * @param firstDay how many days after it happened it may begin to hang, by which rule; null where
   *     no rule says so, and in facts of revision 1: then not before the day itself
   * @param dueAt when it must be posted at the latest
   */
  @Stored(name = "duty.opened", revision = "2")
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record DutyOpened(
      DutyId duty,
      Matter matter,
      Content content,
      List<Role> responsible,
      Ruling<Days> minimum,
      Ruling<Days> posting,
      @Nullable Ruling<Days> firstDay,
      Instant dueAt)
      implements DutyEvent {

    public DutyOpened {
      responsible = List.copyOf(responsible);
    }
  }

  /**
   * 已公开.
   *
   * @param judgement whether it is to hang long enough
   * @param firstDay whether it begins no earlier than it may; null where no rule says so
   * @param late whether it was entered after it was due
   * @param attestation who vouched, where it was posted or entered late
   */
  @Stored(name = "duty.disclosure-posted", revision = "2")
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record DisclosurePosted(
      DutyId duty,
      Matter matter,
      Posting posting,
      Judgement judgement,
      @Nullable Judgement firstDay,
      boolean late,
      @Nullable Attestation attestation)
      implements DutyEvent {}

  /** 逾期未公开 — whatever is posted later, this stays. */
  @Stored(name = "duty.disclosure-overdue")
  record DisclosureOverdue(DutyId duty, Matter matter, Instant dueAt) implements DutyEvent {}

  /** 公示期满. */
  @Stored(name = "duty.publicity-ended")
  record PublicityEnded(DutyId duty, Matter matter, LocalDate firstDay, LocalDate lastDay)
      implements DutyEvent {}
}
