package cn.micropower.disclosure.web;

import cn.micropower.contracts.id.BriefingId;
import cn.micropower.contracts.id.DutyId;
import cn.micropower.contracts.id.UnitId;
import cn.micropower.contracts.id.UnitPath;
import cn.micropower.disclosure.briefing.HoldBriefing;
import cn.micropower.disclosure.briefing.HoldBriefing.Proposed;
import cn.micropower.disclosure.briefing.Item;
import cn.micropower.disclosure.duty.Duties;
import cn.micropower.platform.command.Call;
import cn.micropower.platform.command.CommandDoor;
import cn.micropower.platform.replica.Places;
import cn.micropower.platform.time.DomainClock;
import cn.micropower.platform.web.NotFound;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** 发布会 — entered once it was held. */
@RestController
class BriefingController {
  private final CommandDoor door;
  private final Duties duties;
  private final Places places;
  private final DomainClock clock;

  BriefingController(CommandDoor door, Duties duties, Places places, DomainClock clock) {
    this.door = door;
    this.duties = duties;
    this.places = places;
    this.clock = clock;
  }

  @PostMapping("/api/v1/units/{unit}/briefings")
  ResponseEntity<?> hold(
      @PathVariable UnitId unit, @Valid @RequestBody BriefingRequest request, Call call) {
    return door.submit(
        call,
        "/api/v1/briefings/{id}",
        () -> {
          var place = places.of(unit).orElseThrow(NotFound::new);
          return new HoldBriefing(
              new BriefingId("briefing:" + UUID.randomUUID()),
              place,
              request.kind(),
              request.heldOn(),
              request.venue(),
              request.minutesSha256().toLowerCase(Locale.ROOT),
              request.items().stream()
                  .map(
                      item ->
                          item.as(
                              duty -> published(place, duty, request.heldOn()),
                              title -> own(place, title)))
                  .toList(),
              clock.today());
        });
  }

  /** A duty of another district does not exist here. */
  private Proposed published(UnitPath place, DutyId duty, LocalDate heldOn) {
    var told =
        duties
            .told(duty)
            .filter(known -> known.matter().place().district().equals(place.district()))
            .orElseThrow(NotFound::new);
    var matter = told.matter();
    return new Proposed(
        Item.of(duty, matter.exercise(), told.title()), matter.place(), told.publishedBy(heldOn));
  }

  private static Proposed own(UnitPath place, String title) {
    return new Proposed(Item.of(place.unit(), title.strip()), place, true);
  }
}
