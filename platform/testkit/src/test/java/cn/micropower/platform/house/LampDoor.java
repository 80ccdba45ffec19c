package cn.micropower.platform.house;

import cn.micropower.contracts.id.UnitPath;
import cn.micropower.platform.command.Call;
import cn.micropower.platform.command.CommandDoor;
import cn.micropower.platform.eventstore.Reading;
import cn.micropower.platform.eventstore.Readings;
import cn.micropower.platform.house.Lamp.Flash;
import cn.micropower.platform.house.Lamp.HangLamp;
import cn.micropower.platform.house.Lamp.LightLamp;
import cn.micropower.platform.house.LampEvent.LampLit;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

@RestController
class LampDoor {
  private final CommandDoor door;
  private final Reading<Integer> brightness;

  LampDoor(CommandDoor door, Readings readings) {
    this.door = door;
    this.brightness =
        readings.of(0, (before, event) -> event instanceof LampLit lit ? lit.watts() : before);
  }

  @PostMapping("/lamps")
  ResponseEntity<byte[]> hang(@Valid @RequestBody Watts request, Call call) {
    return door.submit(
        call,
        "/lamps/{id}",
        () ->
            new HangLamp(
                "lamp:" + UUID.randomUUID(), UnitPath.of(TestHouse.DISTRICT, TestHouse.VILLAGE)));
  }

  @PostMapping("/lamps/{lamp}/lights")
  ResponseEntity<byte[]> light(
      @PathVariable String lamp, @Valid @RequestBody Watts request, Call call) {
    return door.submit(call, () -> new LightLamp(lamp, request.watts()));
  }

  @PostMapping("/lamps/{lamp}/careful-lights")
  ResponseEntity<byte[]> lightCarefully(
      @PathVariable String lamp, @Valid @RequestBody Watts request, Call call) {
    return door.submit(call.requireVersion(), () -> new LightLamp(lamp, request.watts()));
  }

  @PostMapping("/lamps/{lamp}/flashes")
  ResponseEntity<byte[]> flash(
      @PathVariable String lamp, @Valid @RequestBody Watts request, Call call) {
    return door.submit(call, () -> new Flash(lamp, request.watts()));
  }

  /** Lights a lamp as brightly as another one was last lit. */
  @PostMapping("/lamps/{lamp}/likenesses/{other}")
  ResponseEntity<byte[]> lightLike(
      @PathVariable String lamp,
      @PathVariable String other,
      @Valid @RequestBody Watts request,
      Call call) {
    return door.submit(call, () -> new LightLamp(lamp, brightness.at(other)));
  }

  record Watts(@Min(1) @Max(100) int watts) {}
}
