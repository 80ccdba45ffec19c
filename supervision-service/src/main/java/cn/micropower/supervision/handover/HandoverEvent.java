package cn.micropower.supervision.handover;

import cn.micropower.contracts.id.HandoverId;
import cn.micropower.contracts.id.InquiryId;
import cn.micropower.contracts.id.PersonId;
import cn.micropower.contracts.id.PostId;
import cn.micropower.contracts.id.UnitPath;
import cn.micropower.platform.eventstore.Stored;
import cn.micropower.platform.person.ErasureReason;
import cn.micropower.platform.person.Sealed;
import cn.micropower.supervision.matter.Matter;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What can happen to a handing over; all of it is sealed. */
public sealed interface HandoverEvent {

  HandoverId handover();

  /**
   * 线索已移交.
   *
   * @param account what the clue is about, under a key of its own
   * @param subjects the officials whom it is about
   * @param post the post of the assignee
   * @param decidedBy who decided to hand it over
   */
  @Stored(name = "handover.handed-over", sealed = true)
  record HandedOver(
      HandoverId handover,
      InquiryId inquiry,
      Matter matter,
      UnitPath seat,
      Sealed account,
      List<PersonId> subjects,
      PersonId assignee,
      PostId post,
      PersonId decidedBy)
      implements HandoverEvent {

    public HandedOver {
      subjects = List.copyOf(subjects);
    }

    /**
     * Whether the person may read of it here: who decided, and nobody else. The assignee reads it
     * where it is known who is a relative of whom: in case-service.
     */
    public boolean isAssigned(PersonId person) {
      return person.equals(decidedBy) && !subjects.contains(person);
    }
  }

  /**
   * 线索已退回 — the clue has run its course, or was put by; the inquiry that it came from may go on.
   *
   * @param rectification what was, or must be, put right; under the key of the account, or, where
   *     that was destroyed, under one of its own; null where nothing is (before revision 2: empty)
   */
  @Stored(name = "handover.returned", revision = "2", sealed = true)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Returned(HandoverId handover, @Nullable Sealed rectification, LocalDate doneOn)
      implements HandoverEvent {}

  /** 文字已删除 — the key of a text was destroyed; the fact that there was a text stays. */
  @Stored(name = "handover.text-erased", sealed = true)
  record TextErased(HandoverId handover, PersonId key, ErasureReason reason)
      implements HandoverEvent {}
}
