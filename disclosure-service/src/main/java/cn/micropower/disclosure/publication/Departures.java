package cn.micropower.disclosure.publication;

import cn.micropower.contracts.disclosure.DisclosureFact;
import cn.micropower.contracts.disclosure.DisclosureFact.BriefedItem;
import cn.micropower.disclosure.briefing.BriefingEvent;
import cn.micropower.disclosure.briefing.BriefingEvent.BriefingHeld;
import cn.micropower.disclosure.duty.DutyEvent;
import cn.micropower.disclosure.duty.DutyEvent.DisclosureOverdue;
import cn.micropower.disclosure.duty.DutyEvent.DisclosurePosted;
import cn.micropower.disclosure.duty.DutyEvent.DutyOpened;
import cn.micropower.disclosure.duty.DutyEvent.PublicityEnded;
import cn.micropower.platform.relay.Publication;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;

/** Every fact of every room, and what of it leaves; a new one stops the compiler here. */
public final class Departures implements Publication {

  /** The platform's own facts (erasures, rebuilds) stay at home; of refusals it tells itself. */
  @Override
  public Optional<DisclosureFact> of(Object event) {
    return switch (event) {
      case DutyEvent duty -> Optional.of(worded(duty));
      case BriefingEvent briefing -> Optional.of(worded(briefing));
      default -> Optional.empty();
    };
  }

  private static DisclosureFact worded(BriefingEvent event) {
    return switch (event) {
      case BriefingHeld held ->
          new DisclosureFact.BriefingHeld(
              held.briefing(), held.place(), held.kind(), held.heldOn(), items(held));
    };
  }

  private static List<BriefedItem> items(BriefingHeld held) {
    return IntStream.range(0, held.items().size())
        .mapToObj(
            place -> {
              var item = held.items().get(place);
              return new BriefedItem(place + 1, item.matter(), item.exercise(), item.title());
            })
        .toList();
  }

  /** How a fact about a duty is worded for others; the reason of a late posting stays. */
  private static DisclosureFact worded(DutyEvent event) {
    return switch (event) {
      case DutyOpened opened -> worded(opened);
      case DisclosurePosted posted -> worded(posted);
      case DisclosureOverdue(var duty, var matter, var dueAt) ->
          new DisclosureFact.DisclosureOverdue(
              duty, matter.exercise(), matter.place(), matter.step(), dueAt);
      case PublicityEnded(var duty, var matter, var firstDay, var lastDay) ->
          new DisclosureFact.PublicityEnded(
              duty, matter.exercise(), matter.place(), matter.step(), firstDay, lastDay);
    };
  }

  private static DisclosureFact worded(DutyOpened event) {
    var matter = event.matter();
    return new DisclosureFact.DutyOpened(
        event.duty(),
        matter.exercise(),
        matter.place(),
        matter.step(),
        event.content().title(),
        event.minimum().figure().days(),
        event.dueAt());
  }

  private static DisclosureFact worded(DisclosurePosted event) {
    var matter = event.matter();
    var posting = event.posting();
    return new DisclosureFact.DisclosurePosted(
        event.duty(),
        matter.exercise(),
        matter.place(),
        matter.step(),
        posting.channel(),
        posting.spot(),
        posting.firstDay(),
        posting.lastDay(),
        Objects.requireNonNull(posting.photoSha256(), "nothing is posted without a photograph"),
        event.late(),
        event.judgement());
  }
}
