package cn.micropower.cases.web;

import cn.micropower.cases.access.Circle;
import cn.micropower.cases.file.AssignCase;
import cn.micropower.cases.file.CaseEvent.CaseOpened;
import cn.micropower.cases.file.Cases;
import cn.micropower.cases.file.CloseCase;
import cn.micropower.cases.file.Rectification;
import cn.micropower.cases.writing.Writings;
import cn.micropower.contracts.id.CaseId;
import cn.micropower.platform.command.Call;
import cn.micropower.platform.command.CommandDoor;
import cn.micropower.platform.time.DomainClock;
import cn.micropower.platform.web.NotFound;
import jakarta.validation.Valid;
import java.util.Locale;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** 案件 — those who may know of it assign it, and close it once it is put right. */
@RestController
@RequestMapping("/api/v1/cases/{case}")
class CaseController {
  private final CommandDoor door;
  private final Cases cases;
  private final Circle circle;
  private final Assignees assignees;
  private final Writings writings;
  private final DomainClock clock;

  CaseController(
      CommandDoor door,
      Cases cases,
      Circle circle,
      Assignees assignees,
      Writings writings,
      DomainClock clock) {
    this.door = door;
    this.cases = cases;
    this.circle = circle;
    this.assignees = assignees;
    this.writings = writings;
    this.clock = clock;
  }

  @PostMapping("/assignments")
  ResponseEntity<?> assign(
      @PathVariable("case") CaseId file, @Valid @RequestBody AssignmentRequest request, Call call) {
    return door.submit(
        call,
        () -> {
          var opened = held(file);
          return new AssignCase(
              file, assignees.of(request, opened.clue(), opened.seat(), CloseCase.class));
        });
  }

  @PostMapping("/closings")
  ResponseEntity<?> close(
      @PathVariable("case") CaseId file, @Valid @RequestBody ClosingRequest request, Call call) {
    return door.submit(
        call,
        () -> {
          var seat = held(file).seat();
          var problem = writings.seal(cases.keys(file), seat, request.problem());
          var keys = problem.keys();
          var rectification = request.rectification();
          return new CloseCase(
              file,
              problem,
              writings.seal(keys, seat, request.result()),
              new Rectification(
                  writings.seal(keys, seat, rectification.measures()),
                  rectification.doneOn(),
                  rectification.evidenceSha256().toLowerCase(Locale.ROOT)),
              clock.today());
        });
  }

  /** The case, on whose matter nobody else decides until this is decided. */
  private CaseOpened held(CaseId file) {
    var opened = cases.opened(file).orElseThrow(NotFound::new);
    circle.hold(opened.clue());
    return opened;
  }
}
