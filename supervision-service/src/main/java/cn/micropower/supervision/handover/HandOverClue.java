package cn.micropower.supervision.handover;

import cn.micropower.contracts.id.HandoverId;
import cn.micropower.contracts.id.InquiryId;
import cn.micropower.contracts.id.PersonId;
import cn.micropower.contracts.id.PostId;
import cn.micropower.contracts.id.UnitPath;
import cn.micropower.platform.command.BelongsTo;
import cn.micropower.platform.command.Confidential;
import cn.micropower.platform.person.Sealed;
import cn.micropower.supervision.matter.Matter;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * 移交线索 — a named person decides that the matter is one for the discipline bodies.
 *
 * @param place the seat of the inquiry
 * @param known whether each of the subjects is an official, now or once
 * @param free whether the inquiry is undecided, and no other clue of it is out
 * @param inPost whether the assignee holds that post
 */
@Confidential
public record HandOverClue(
    @TargetAggregateIdentifier HandoverId handover,
    InquiryId inquiry,
    Matter matter,
    UnitPath place,
    Sealed account,
    List<PersonId> subjects,
    boolean known,
    PersonId assignee,
    PostId post,
    boolean free,
    boolean inPost)
    implements BelongsTo {

  public HandOverClue {
    subjects = List.copyOf(subjects);
  }
}
