package cn.micropower.supervision.web;

import cn.micropower.contracts.id.HandoverId;
import cn.micropower.contracts.id.InquiryId;
import cn.micropower.contracts.id.UnitPath;
import cn.micropower.platform.command.Call;
import cn.micropower.platform.command.CommandDoor;
import cn.micropower.platform.person.Persons;
import cn.micropower.platform.replica.Officials;
import cn.micropower.platform.time.DomainClock;
import cn.micropower.platform.web.NotFound;
import cn.micropower.supervision.handover.HandOverClue;
import cn.micropower.supervision.handover.Out;
import cn.micropower.supervision.inquiry.AcceptExplanation;
import cn.micropower.supervision.inquiry.GiveFeedback;
import cn.micropower.supervision.inquiry.Inquiries;
import cn.micropower.supervision.inquiry.Inquiries.Told;
import cn.micropower.supervision.inquiry.OrderRectification;
import cn.micropower.supervision.inquiry.RecordRectification;
import jakarta.validation.Valid;
import java.util.Locale;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** 核查 — the commission decides what comes of it, and villagers are told. */
@RestController
@RequestMapping("/api/v1/inquiries/{inquiry}")
class InquiryController {
  private final CommandDoor door;
  private final Inquiries inquiries;
  private final Out out;
  private final Officials officials;
  private final Persons persons;
  private final DomainClock clock;

  InquiryController(
      CommandDoor door,
      Inquiries inquiries,
      Out out,
      Officials officials,
      Persons persons,
      DomainClock clock) {
    this.door = door;
    this.inquiries = inquiries;
    this.out = out;
    this.officials = officials;
    this.persons = persons;
    this.clock = clock;
  }

  @PostMapping("/acceptances")
  ResponseEntity<?> accept(
      @PathVariable InquiryId inquiry, @Valid @RequestBody AcceptanceRequest request, Call call) {
    return door.submit(
        call, () -> new AcceptExplanation(inquiry, request.reason(), !out.isOut(inquiry)));
  }

  @PostMapping("/rectification-orders")
  ResponseEntity<?> order(
      @PathVariable InquiryId inquiry, @Valid @RequestBody OrderRequest request, Call call) {
    return door.submit(
        call,
        () ->
            new OrderRectification(
                inquiry, request.measures(), request.dueOn(), !out.isOut(inquiry), clock.today()));
  }

  @PostMapping("/rectifications")
  ResponseEntity<?> rectify(
      @PathVariable InquiryId inquiry,
      @Valid @RequestBody RectificationRequest request,
      Call call) {
    return door.submit(
        call,
        () ->
            new RecordRectification(
                inquiry,
                request.doneOn(),
                request.evidenceSha256().toLowerCase(Locale.ROOT),
                clock.today()));
  }

  @PostMapping("/feedbacks")
  ResponseEntity<?> feedBack(
      @PathVariable InquiryId inquiry, @Valid @RequestBody FeedbackRequest request, Call call) {
    return door.submit(
        call,
        () ->
            new GiveFeedback(
                inquiry, told(inquiry).matter().place(), request.feedback(), clock.today()));
  }

  /** Its answer names what nobody else learns of. */
  @PostMapping("/handovers")
  ResponseEntity<?> handOver(
      @PathVariable InquiryId inquiry, @Valid @RequestBody HandoverRequest request, Call call) {
    return door.submit(
        call,
        "/api/v1/handovers/{id}",
        () -> {
          var taken = out.isOut(inquiry);
          var told = told(inquiry);
          return new HandOverClue(
              new HandoverId("sealed:" + UUID.randomUUID()),
              inquiry,
              told.matter(),
              told.seat(),
              persons.seal(persons.register(told.seat()), request.account()),
              request.subjects(),
              request.subjects().stream().allMatch(officials::known),
              request.assignee(),
              request.post(),
              told.undecided() && !taken,
              holds(request, told.seat()));
        });
  }

  /** Whether the assignee holds that post, in the district of the inquiry. */
  private boolean holds(HandoverRequest request, UnitPath seat) {
    return officials
        .held(request.assignee(), request.post())
        .filter(held -> held.place().district().equals(seat.district()))
        .isPresent();
  }

  private Told told(InquiryId inquiry) {
    return inquiries.told(inquiry).orElseThrow(NotFound::new);
  }
}
