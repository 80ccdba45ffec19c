package cn.micropower.disclosure.briefing;

import cn.micropower.contracts.code.BriefingKind;
import cn.micropower.contracts.id.BriefingId;
import cn.micropower.contracts.id.UnitPath;
import cn.micropower.platform.command.BelongsTo;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * 登记发布会 — it was held, and these items were told.
 *
 * @param venue where it was held
 * @param minutesSha256 fingerprint of the minutes, 64 hexadecimal digits
 * @param today the present day of the domain
 */
public record HoldBriefing(
    @TargetAggregateIdentifier BriefingId briefing,
    UnitPath place,
    BriefingKind kind,
    LocalDate heldOn,
    String venue,
    String minutesSha256,
    List<Proposed> items,
    LocalDate today)
    implements BelongsTo {

  public HoldBriefing {
    items = List.copyOf(items);
  }

  /**
   * An item as it was put on the agenda.
   *
   * @param place the unit whose matter it is
   * @param published whether it may be told: what has to hang in public hung on that day
   */
  public record Proposed(Item item, UnitPath place, boolean published) {}
}
