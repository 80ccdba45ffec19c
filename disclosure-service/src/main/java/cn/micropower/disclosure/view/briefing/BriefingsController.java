package cn.micropower.disclosure.view.briefing;

import cn.micropower.contracts.id.BriefingId;
import cn.micropower.contracts.id.UnitId;
import cn.micropower.platform.replica.Places;
import cn.micropower.platform.web.Cursor;
import cn.micropower.platform.web.NotFound;
import cn.micropower.platform.web.Page;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** 发布会 — for everyone, without a login. */
@RestController
@RequestMapping("/api/v1")
class BriefingsController {
  private final BriefingQueries briefings;
  private final Places places;

  BriefingsController(BriefingQueries briefings, Places places) {
    this.briefings = briefings;
    this.places = places;
  }

  /** The briefings of a unit and the units below it, the latest first. */
  @GetMapping("/units/{unit}/briefings")
  Page<BriefingAnswer> of(
      @PathVariable UnitId unit,
      @RequestParam @Nullable String cursor,
      @RequestParam(defaultValue = "50") @Min(1) @Max(200) int limit) {
    if (places.of(unit).isEmpty()) {
      throw new NotFound();
    }
    var lines = briefings.of(unit, Cursor.leaf(cursor), limit);
    return Page.of(lines, limit, BriefingQueries.Line::leaf, BriefingQueries.Line::answer);
  }

  @GetMapping("/briefings/{briefing}")
  BriefingAnswer one(@PathVariable BriefingId briefing) {
    return briefings.named(briefing).orElseThrow(NotFound::new);
  }
}
