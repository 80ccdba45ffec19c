package cn.micropower.supervision.view.inquiry;

import cn.micropower.contracts.id.InquiryId;
import cn.micropower.contracts.id.UnitId;
import cn.micropower.platform.replica.Places;
import cn.micropower.platform.web.Cursor;
import cn.micropower.platform.web.NotFound;
import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.List;
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
  InquiryPage of(
      @PathVariable UnitId unit,
      @RequestParam @Nullable InquiryState state,
      @RequestParam @Nullable String cursor,
      @RequestParam(defaultValue = "50") @Min(1) @Max(200) int limit) {
    if (places.of(unit).isEmpty()) {
      throw new NotFound();
    }
    var lines = inquiries.of(unit, state, Cursor.leaf(cursor), limit);
    return new InquiryPage(
        lines.stream().map(InquiryQueries.Line::answer).toList(),
        lines.size() < limit ? null : Cursor.after(lines.getLast().leaf()));
  }

  @GetMapping("/inquiries/{inquiry}")
  ResponseEntity<InquiryAnswer> one(@PathVariable InquiryId inquiry) {
    var line = inquiries.named(inquiry).orElseThrow(NotFound::new);
    return ResponseEntity.ok().eTag("\"" + line.version() + "\"").body(line.answer());
  }

  /**
   * A page of inquiries.
   *
   * @param next the cursor of the next page; null on the last one
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record InquiryPage(List<InquiryAnswer> items, @Nullable String next) {}
}
