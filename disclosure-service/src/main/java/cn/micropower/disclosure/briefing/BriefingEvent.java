package cn.micropower.disclosure.briefing;

import cn.micropower.contracts.code.BriefingKind;
import cn.micropower.contracts.id.BriefingId;
import cn.micropower.contracts.id.UnitPath;
import cn.micropower.platform.eventstore.Stored;
import java.time.LocalDate;
import java.util.List;

/** What can happen to a briefing. */
public sealed interface BriefingEvent {

  BriefingId briefing();

  /**
   * 发布会已召开.
   *
   * @param minutesSha256 fingerprint of the minutes, 64 hexadecimal digits
   */
  @Stored(name = "briefing.held")
  record BriefingHeld(
      BriefingId briefing,
      UnitPath place,
      BriefingKind kind,
      LocalDate heldOn,
      String venue,
      String minutesSha256,
      List<Item> items)
      implements BriefingEvent {

    public BriefingHeld {
      items = List.copyOf(items);
    }
  }
}
