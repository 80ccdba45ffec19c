package cn.micropower.disclosure.duty;

import cn.micropower.contracts.code.Role;
import cn.micropower.contracts.id.DutyId;
import cn.micropower.contracts.id.UnitPath;
import cn.micropower.contracts.rule.Days;
import cn.micropower.contracts.rule.Ruling;
import cn.micropower.platform.command.BelongsTo;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * 产生公开责任 — a fact has made something due to be made public. Given by a policy.
 *
 * @param responsible the posts that answer for it
 * @param minimum how many days it must hang
 * @param posting within how many days it must be posted
 * @param firstDay how many days after it happened it may begin to hang; null where no rule says so
 * @param recordedOn the day on which the fact was recorded, from which the posting is counted
 */
public record OpenDuty(
    @TargetAggregateIdentifier DutyId duty,
    Matter matter,
    Content content,
    List<Role> responsible,
    Ruling<Days> minimum,
    Ruling<Days> posting,
    @Nullable Ruling<Days> firstDay,
    LocalDate recordedOn)
    implements BelongsTo {

  public OpenDuty {
    responsible = List.copyOf(responsible);
  }

  @Override
  public UnitPath place() {
    return matter.place();
  }
}
