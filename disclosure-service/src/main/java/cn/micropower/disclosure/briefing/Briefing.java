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
    int number = 0;
    for (Proposed proposed : command.items()) {
      number++;
      if (!proposed.place().unit().equals(command.place().unit())) {
        throw new Refused(ITEM_OF_ANOTHER_UNIT, number);
      }
      if (!proposed.published()) {
        throw new Refused(ITEM_NOT_PUBLISHED, number);
      }
      if (!told.add(proposed.item().matter())) {
        throw new Refused(ITEM_TOLD_TWICE, number);
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
