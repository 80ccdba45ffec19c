package cn.micropower.supervision.view.inquiry;

import cn.micropower.contracts.id.InquiryId;
import cn.micropower.contracts.id.UnitId;
import cn.micropower.platform.replica.Places;
import cn.micropower.platform.web.Cursor;
import cn.micropower.platform.web.NotFound;
import cn.micropower.platform.web.Page;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** 核查 — for everyone, without a login. */
@RestController
@RequestMapping("/api/v1")
class InquiriesController {
  private final InquiryQueries inquiries;
  private final Places places;

  InquiriesController(InquiryQueries inquiries, Places places) {
    this.inquiries = inquiries;
    this.places = places;
  }

  /** The inquiries of a unit and the units below it, the latest first. */
  @GetMapping("/units/{unit}/inquiries")
  Page<InquiryAnswer> of(
      @PathVariable UnitId unit,
      @RequestParam @Nullable InquiryState state,
      @RequestParam @Nullable String cursor,
      @RequestParam(defaultValue = "50") @Min(1) @Max(200) int limit) {
    if (places.of(unit).isEmpty()) {
      throw new NotFound();
    }
    var lines = inquiries.of(unit, state, Cursor.leaf(cursor), limit);
    return Page.of(lines, limit, InquiryQueries.Line::leaf, InquiryQueries.Line::answer);
  }

  @GetMapping("/inquiries/{inquiry}")
  ResponseEntity<InquiryAnswer> one(@PathVariable InquiryId inquiry) {
    var line = inquiries.named(inquiry).orElseThrow(NotFound::new);
    return ResponseEntity.ok().eTag("\"" + line.version() + "\"").body(line.answer());
  }
}
