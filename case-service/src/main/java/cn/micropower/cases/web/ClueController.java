package cn.micropower.cases.web;

import cn.micropower.cases.access.Circle;
import cn.micropower.cases.clue.AssignClue;
import cn.micropower.cases.clue.Clues;
import cn.micropower.cases.clue.Clues.Told;
import cn.micropower.cases.clue.DeclareRelative;
import cn.micropower.cases.clue.DisposeClue;
import cn.micropower.cases.clue.Way;
import cn.micropower.cases.file.Cases;
import cn.micropower.cases.file.OpenCase;
import cn.micropower.cases.file.Source;
import cn.micropower.cases.naming.Naming;
import cn.micropower.cases.writing.Writings;
import cn.micropower.contracts.id.ClueId;
import cn.micropower.platform.command.Call;
import cn.micropower.platform.command.CommandDoor;
import cn.micropower.platform.replica.RulePacks;
import cn.micropower.platform.time.DomainClock;
import cn.micropower.platform.web.NotFound;
import jakarta.validation.Valid;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** 问题线索 — those who may know of it assign it, keep out relatives, dispose of it, file a case. */
@RestController
@RequestMapping("/api/v1/clues/{clue}")
class ClueController {
  private static final String PLAN = "clue.plan";

  private final CommandDoor door;
  private final Clues clues;
  private final Cases cases;
  private final Circle circle;
  private final Assignees assignees;
  private final Writings writings;
  private final Naming naming;
  private final RulePacks packs;
  private final DomainClock clock;

  ClueController(
      CommandDoor door,
      Clues clues,
      Cases cases,
      Circle circle,
      Assignees assignees,
      Writings writings,
      Naming naming,
      RulePacks packs,
      DomainClock clock) {
    this.door = door;
    this.clues = clues;
    this.cases = cases;
    this.circle = circle;
    this.assignees = assignees;
    this.writings = writings;
    this.naming = naming;
    this.packs = packs;
    this.clock = clock;
  }

  @PostMapping("/assignments")
  ResponseEntity<?> assign(
      @PathVariable ClueId clue, @Valid @RequestBody AssignmentRequest request, Call call) {
    return door.submit(
        call,
        () ->
            new AssignClue(
                clue,
                assignees.of(request, clue, held(clue).received().seat(), DisposeClue.class)));
  }

  @PostMapping("/relatives")
  ResponseEntity<?> declare(
      @PathVariable ClueId clue, @Valid @RequestBody RelativeRequest request, Call call) {
    return door.submit(
        call,
        () -> {
          circle.hold(clue);
          return new DeclareRelative(
              clue,
              request.subject(),
              request.person(),
              request.relation(),
              circle.keepsOut(clue, request.person()),
              circle.hasOthers(clue, request.person()));
        });
  }

  @PostMapping("/dispositions")
  ResponseEntity<?> dispose(
      @PathVariable ClueId clue, @Valid @RequestBody DispositionRequest request, Call call) {
    return door.submit(
        call,
        () -> {
          var told = held(clue);
          var received = told.received();
          return new DisposeClue(
              clue,
              request.way(),
              writings.seal(told.keys(), received.seat(), request.reason()),
              request.decidedOn(),
              assignees.second(request.secondPerson(), clue),
              cases.opened(naming.file(clue)).isPresent(),
              packs.days(received.seat(), PLAN, received.receivedOn()).orElse(null),
              clock.today());
        });
  }

  @PostMapping("/cases")
  ResponseEntity<?> file(
      @PathVariable ClueId clue, @Valid @RequestBody FilingRequest request, Call call) {
    return door.submit(
        call,
        "/api/v1/cases/{id}",
        () -> {
          var told = held(clue);
          var received = told.received();
          var origin = received.origin();
          var reason = writings.seal(told.keys(), received.seat(), request.reason());
          return new OpenCase(
              naming.file(clue),
              new Source(
                  clue, origin.handover(), origin.place(), received.subjects(), reason.keys()),
              told.way() == Way.PRELIMINARY_VERIFICATION,
              received.seat(),
              reason,
              request.decidedOn(),
              assignees.second(request.secondPerson(), clue),
              clock.today());
        });
  }

  /** The clue, on whose matter nobody else decides until this is decided. */
  private Told held(ClueId clue) {
    circle.hold(clue);
    return clues.told(clue).orElseThrow(NotFound::new);
  }
}
