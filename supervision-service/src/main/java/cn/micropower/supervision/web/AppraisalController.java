package cn.micropower.supervision.web;

import cn.micropower.contracts.id.AppraisalId;
import cn.micropower.contracts.problem.Problem;
import cn.micropower.contracts.rule.Ruling;
import cn.micropower.contracts.rule.Times;
import cn.micropower.platform.command.Call;
import cn.micropower.platform.command.CommandDoor;
import cn.micropower.platform.replica.RulePacks;
import cn.micropower.platform.time.DomainClock;
import cn.micropower.platform.web.Declined;
import cn.micropower.platform.web.NotFound;
import cn.micropower.supervision.appraisal.Appraisals;
import cn.micropower.supervision.appraisal.Appraisals.Told;
import cn.micropower.supervision.appraisal.CloseAppraisal;
import cn.micropower.supervision.appraisal.CloseUnexplained;
import cn.micropower.supervision.appraisal.CountVotes;
import cn.micropower.supervision.appraisal.Explain;
import cn.micropower.supervision.standard.Standards;
import jakarta.validation.Valid;
import java.util.Locale;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** 评议 — the panel votes, what it rejects is explained, and the chair closes it. */
@RestController
@RequestMapping("/api/v1/appraisals/{appraisal}")
class AppraisalController {
  private static final String DISSATISFIED = "appraisal.dissatisfied";
  private static final String CONSECUTIVE = "appraisal.consecutive";

  private final CommandDoor door;
  private final Appraisals appraisals;
  private final Standards standards;
  private final RulePacks packs;
  private final DomainClock clock;

  AppraisalController(
      CommandDoor door,
      Appraisals appraisals,
      Standards standards,
      RulePacks packs,
      DomainClock clock) {
    this.door = door;
    this.appraisals = appraisals;
    this.standards = standards;
    this.packs = packs;
    this.clock = clock;
  }

  @PostMapping("/votes")
  ResponseEntity<?> count(
      @PathVariable AppraisalId appraisal, @Valid @RequestBody VotesRequest request, Call call) {
    return door.submit(
        call,
        () -> {
          var told = told(appraisal);
          return new CountVotes(
              told.matter().id(),
              appraisal,
              request.heldOn(),
              request.panel().panel(),
              request.tally().tally(),
              request.minutesSha256().toLowerCase(Locale.ROOT),
              packs
                  .threshold(told.matter().place(), DISSATISFIED, request.heldOn())
                  .orElseThrow(AppraisalController::notArrived),
              clock.today());
        });
  }

  @PostMapping("/explanations")
  ResponseEntity<?> explain(
      @PathVariable AppraisalId appraisal,
      @Valid @RequestBody ExplanationRequest request,
      Call call) {
    return door.submit(
        call,
        () ->
            new Explain(
                told(appraisal).matter().id(),
                appraisal,
                request.summary(),
                request.minutesSha256().toLowerCase(Locale.ROOT)));
  }

  @PostMapping("/closings")
  ResponseEntity<?> close(@PathVariable AppraisalId appraisal, Call call) {
    return door.submit(
        call,
        () -> {
          var told = told(appraisal);
          var matter = told.matter();
          return new CloseAppraisal(
              matter.id(), appraisal, consecutive(told), standards.of(matter.place()));
        });
  }

  /** By the commission of the unit above, where a committee keeps its explanation back. */
  @PostMapping("/unexplained-closings")
  ResponseEntity<?> closeUnexplained(@PathVariable AppraisalId appraisal, Call call) {
    return door.submit(
        call,
        () -> {
          var told = told(appraisal);
          var matter = told.matter();
          return new CloseUnexplained(
              matter.id(),
              appraisal,
              matter.seat(),
              consecutive(told),
              standards.of(matter.place()));
        });
  }

  private Ruling<Times> consecutive(Told told) {
    var day = told.heldOn().orElseGet(clock::today);
    return packs
        .times(told.matter().place(), CONSECUTIVE, day)
        .orElseThrow(AppraisalController::notArrived);
  }

  private Told told(AppraisalId appraisal) {
    return appraisals.told(appraisal).orElseThrow(NotFound::new);
  }

  /**
   * Without a rule nobody can judge; whether none was made or it is on its way, nobody can tell.
   */
  private static Declined notArrived() {
    return new Declined(Problem.VIEW_BEHIND);
  }
}
