package cn.micropower.disclosure.briefing;

import static cn.micropower.disclosure.briefing.BriefingRule.HELD_IN_THE_FUTURE;
import static cn.micropower.disclosure.briefing.BriefingRule.ITEM_NOT_PUBLISHED;
import static cn.micropower.disclosure.briefing.BriefingRule.ITEM_OF_ANOTHER_UNIT;
import static cn.micropower.disclosure.briefing.BriefingRule.ITEM_TOLD_TWICE;

import cn.micropower.contracts.id.MatterId;
import cn.micropower.disclosure.briefing.BriefingEvent.BriefingHeld;
import cn.micropower.disclosure.briefing.HoldBriefing.Proposed;
import cn.micropower.platform.rule.Refused;
import java.util.HashSet;

/** Decides on briefings. */
final class Briefing {

  private Briefing() {}

  static BriefingHeld hold(HoldBriefing command) {
    if (command.heldOn().isAfter(command.today())) {
      throw new Refused(HELD_IN_THE_FUTURE, command.heldOn());
    }
    var told = new HashSet<MatterId>();
    for (Proposed proposed : command.items()) {
      var item = proposed.item();
      if (!proposed.place().equals(command.place())) {
        throw new Refused(ITEM_OF_ANOTHER_UNIT, item.title());
      }
      if (!proposed.published()) {
        throw new Refused(ITEM_NOT_PUBLISHED, item.title());
      }
      if (!told.add(item.matter())) {
        throw new Refused(ITEM_TOLD_TWICE, item.title());
      }
    }
    return new BriefingHeld(
        command.briefing(),
        command.place(),
        command.kind(),
        command.heldOn(),
        command.venue(),
        command.minutesSha256(),
        command.items().stream().map(Proposed::item).toList());
  }
}
