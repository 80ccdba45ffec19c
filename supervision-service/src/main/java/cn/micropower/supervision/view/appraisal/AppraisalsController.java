package cn.micropower.supervision.view.appraisal;

import cn.micropower.contracts.id.AppraisalId;
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

/** 评议 — for everyone, without a login. */
@RestController
@RequestMapping("/api/v1")
class AppraisalsController {
  private final AppraisalQueries appraisals;
  private final Places places;

  AppraisalsController(AppraisalQueries appraisals, Places places) {
    this.appraisals = appraisals;
    this.places = places;
  }

  /** The appraisals of a unit and the units below it, the latest first. */
  @GetMapping("/units/{unit}/appraisals")
  Page<AppraisalAnswer> of(
      @PathVariable UnitId unit,
      @RequestParam @Nullable AppraisalState state,
      @RequestParam @Nullable String cursor,
      @RequestParam(defaultValue = "50") @Min(1) @Max(200) int limit) {
    if (places.of(unit).isEmpty()) {
      throw new NotFound();
    }
    var lines = appraisals.of(unit, state, Cursor.leaf(cursor), limit);
    return Page.of(lines, limit, AppraisalQueries.Line::leaf, AppraisalQueries.Line::answer);
  }

  @GetMapping("/appraisals/{appraisal}")
  ResponseEntity<AppraisalAnswer> one(@PathVariable AppraisalId appraisal) {
    var line = appraisals.named(appraisal).orElseThrow(NotFound::new);
    return ResponseEntity.ok().eTag("\"" + line.version() + "\"").body(line.answer());
  }
}
