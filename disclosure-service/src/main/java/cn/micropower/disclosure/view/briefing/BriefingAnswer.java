package cn.micropower.disclosure.view.briefing;

import cn.micropower.contracts.code.BriefingKind;
import cn.micropower.disclosure.briefing.BriefingEvent.BriefingHeld;
import cn.micropower.disclosure.briefing.Item;
import cn.micropower.platform.rule.Sentence;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * One briefing, as everyone may read it.
 *
 * @param name what such a briefing is called
 * @param heldOn the day, by the claim of who entered it
 * @param recordedAt when it was entered
 */
record BriefingAnswer(
    String id,
    String unit,
    BriefingKind kind,
    Sentence name,
    LocalDate heldOn,
    Instant recordedAt,
    String venue,
    String minutesSha256,
    List<Item> items) {

  static BriefingAnswer of(BriefingHeld event, Instant recordedAt) {
    return new BriefingAnswer(
        event.briefing().value(),
        event.place().unit().value(),
        event.kind(),
        new Sentence(event.kind().zh(), event.kind().en()),
        event.heldOn(),
        recordedAt,
        event.venue(),
        event.minutesSha256(),
        event.items());
  }
}
