package cn.micropower.disclosure.web;

import cn.micropower.contracts.id.DutyId;
import cn.micropower.disclosure.duty.CloseDuty;
import cn.micropower.disclosure.duty.Duties;
import cn.micropower.disclosure.duty.PostDisclosure;
import cn.micropower.platform.command.Call;
import cn.micropower.platform.command.CommandDoor;
import cn.micropower.platform.replica.Officials;
import cn.micropower.platform.time.DomainClock;
import cn.micropower.platform.web.NotFound;
import jakarta.validation.Valid;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** 公开责任 — it is posted, and once its period is over, taken down. */
@RestController
@RequestMapping("/api/v1/duties/{duty}")
class DutyController {
  private final CommandDoor door;
  private final Duties duties;
  private final Officials officials;
  private final DomainClock clock;

  DutyController(CommandDoor door, Duties duties, Officials officials, DomainClock clock) {
    this.door = door;
    this.duties = duties;
    this.officials = officials;
    this.clock = clock;
  }

  @PostMapping("/postings")
  ResponseEntity<?> post(
      @PathVariable DutyId duty, @Valid @RequestBody PostingRequest request, Call call) {
    return door.submit(
        call,
        () -> {
          var place = duties.place(duty).orElseThrow(NotFound::new);
          return new PostDisclosure(
              duty,
              request.posting(),
              request.attested(person -> officials.inOffice(person, place)),
              clock.now());
        });
  }

  /** Before the period is over it is refused; after it, it ends what the deadline has not yet. */
  @PostMapping("/closings")
  ResponseEntity<?> close(@PathVariable DutyId duty, Call call) {
    return door.submit(call, () -> new CloseDuty(duty, clock.now()));
  }
}
