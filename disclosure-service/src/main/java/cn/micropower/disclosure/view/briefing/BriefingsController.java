package cn.micropower.disclosure.view.briefing;

import cn.micropower.contracts.id.BriefingId;
import cn.micropower.contracts.id.UnitId;
import cn.micropower.platform.replica.Places;
import cn.micropower.platform.web.Cursor;
import cn.micropower.platform.web.NotFound;
import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.List;
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
  BriefingPage of(
      @PathVariable UnitId unit,
      @RequestParam @Nullable String cursor,
      @RequestParam(defaultValue = "50") @Min(1) @Max(200) int limit) {
    if (places.of(unit).isEmpty()) {
      throw new NotFound();
    }
    var lines = briefings.of(unit, Cursor.leaf(cursor), limit);
    return new BriefingPage(
        lines.stream().map(BriefingQueries.Line::answer).toList(),
        lines.size() < limit ? null : Cursor.after(lines.getLast().leaf()));
  }

  @GetMapping("/briefings/{briefing}")
  BriefingAnswer one(@PathVariable BriefingId briefing) {
    return briefings.named(briefing).orElseThrow(NotFound::new);
  }

  /**
   * A page of briefings.
   *
   * @param next the cursor of the next page; null on the last one
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record BriefingPage(List<BriefingAnswer> items, @Nullable String next) {}
}
