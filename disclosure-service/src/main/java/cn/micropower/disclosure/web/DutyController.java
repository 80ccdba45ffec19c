package cn.micropower.disclosure.web;

import cn.micropower.contracts.id.DutyId;
import cn.micropower.contracts.id.PersonId;
import cn.micropower.contracts.id.UnitPath;
import cn.micropower.disclosure.duty.CloseDuty;
import cn.micropower.disclosure.duty.Duties;
import cn.micropower.disclosure.duty.PostDisclosure;
import cn.micropower.platform.command.Call;
import cn.micropower.platform.command.CommandDoor;
import cn.micropower.platform.replica.Officials;
import cn.micropower.platform.rule.Sentence;
import cn.micropower.platform.time.DomainClock;
import cn.micropower.platform.web.Invalid;
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
  private static final Sentence UNKNOWN =
      new Sentence(
          "这里不认得此人：或有笔误，或其任职尚未到达，请核对后再试",
          "nobody known here: mistyped, or an appointment that has not arrived; check and try"
              + " again");

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
              request.attested(attestor -> inOffice(attestor, place)),
              clock.now());
        });
  }

  /** Of somebody unknown nobody can tell whether he is mistyped or has not arrived: no refusal. */
  private boolean inOffice(PersonId attestor, UnitPath place) {
    if (!officials.known(attestor)) {
      throw new Invalid("attestation.attestor", UNKNOWN);
    }
    return officials.inOffice(attestor, place);
  }

  /** Before the period is over it is refused; after it, it ends what the deadline has not yet. */
  @PostMapping("/closings")
  ResponseEntity<?> close(@PathVariable DutyId duty, Call call) {
    return door.submit(call, () -> new CloseDuty(duty, clock.now()));
  }
}
