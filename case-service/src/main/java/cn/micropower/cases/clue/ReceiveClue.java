package cn.micropower.cases.clue;

import cn.micropower.cases.writing.Writing;
import cn.micropower.contracts.id.ClueId;
import cn.micropower.contracts.id.PersonId;
import cn.micropower.contracts.id.UnitPath;
import cn.micropower.platform.command.BelongsTo;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * 接收线索 — it was handed over. Given by a policy.
 *
 * @param seat the unit whose discipline commission deals with it
 * @param account what it is about
 * @param subjects the officials whom it is about
 * @param assignee who is to deal with it first
 * @param decidedBy who decided to hand it over, and so knows of it; null where he must keep out
 */
public record ReceiveClue(
    @TargetAggregateIdentifier ClueId clue,
    Origin origin,
    UnitPath seat,
    Writing account,
    List<PersonId> subjects,
    PersonId assignee,
    @Nullable PersonId decidedBy,
    LocalDate receivedOn)
    implements BelongsTo {

  public ReceiveClue {
    subjects = List.copyOf(subjects);
  }

  @Override
  public UnitPath place() {
    return seat;
  }
}
