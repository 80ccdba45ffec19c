package cn.micropower.powerlist.web;

import cn.micropower.contracts.id.UnitId;
import cn.micropower.platform.command.Call;
import cn.micropower.platform.command.CommandDoor;
import cn.micropower.platform.time.DomainClock;
import cn.micropower.platform.web.NotFound;
import cn.micropower.powerlist.directory.Directory;
import cn.micropower.powerlist.rulepack.ReferencePack;
import cn.micropower.powerlist.rulepack.RulePack;
import cn.micropower.powerlist.rulepack.book.PublishRulePack;
import cn.micropower.powerlist.rulepack.book.RulePacks;
import jakarta.validation.Valid;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** 规则包 — a district publishes its numbers; everyone reads them, from the store itself. */
@RestController
@RequestMapping("/api/v1/units/{unit}")
class RulePackController {
  private final CommandDoor door;
  private final Directory directory;
  private final RulePacks packs;
  private final ReferencePack reference;
  private final DomainClock clock;

  RulePackController(
      CommandDoor door,
      Directory directory,
      RulePacks packs,
      ReferencePack reference,
      DomainClock clock) {
    this.door = door;
    this.directory = directory;
    this.packs = packs;
    this.reference = reference;
    this.clock = clock;
  }

  @PostMapping("/rule-packs")
  ResponseEntity<?> publish(
      @PathVariable UnitId unit, @Valid @RequestBody RulePackRequest request, Call call) {
    var changes = request.entryChanges();
    return door.submit(
        call,
        "/api/v1/units/" + unit + "/rule-pack",
        () ->
            new PublishRulePack(
                RulePacks.idOf(unit),
                directory.unit(unit).orElseThrow(NotFound::new).place(),
                request.basis(reference),
                changes,
                request.effectiveFrom(),
                clock.today()));
  }

  /** The pack that judges the unit on a day: its district's. */
  @GetMapping("/rule-pack")
  RulePack pack(@PathVariable UnitId unit, @RequestParam @Nullable LocalDate on) {
    var place = directory.unit(unit).orElseThrow(NotFound::new).place();
    return packs.inForce(place, on == null ? clock.today() : on).nearestFirst().stream()
        .findFirst()
        .orElseThrow(NotFound::new);
  }
}
