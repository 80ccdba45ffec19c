package cn.micropower.disclosure.view.board;

import cn.micropower.contracts.id.DutyId;
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

/** 公开栏 — for everyone, without a login. */
@RestController
@RequestMapping("/api/v1")
class BoardController {
  private final BoardQueries board;
  private final Places places;

  BoardController(BoardQueries board, Places places) {
    this.board = board;
    this.places = places;
  }

  /** The duties of a unit and the units below it, the latest first. */
  @GetMapping("/units/{unit}/disclosures")
  Page<DutyAnswer> of(
      @PathVariable UnitId unit,
      @RequestParam @Nullable DutyState state,
      @RequestParam @Nullable String cursor,
      @RequestParam(defaultValue = "50") @Min(1) @Max(200) int limit) {
    if (places.of(unit).isEmpty()) {
      throw new NotFound();
    }
    var lines = board.of(unit, state, Cursor.leaf(cursor), limit);
    return Page.of(lines, limit, BoardLine::leaf, DutyAnswer::of);
  }

  @GetMapping("/duties/{duty}")
  ResponseEntity<DutyAnswer> one(@PathVariable DutyId duty) {
    var line = board.named(duty).orElseThrow(NotFound::new);
    return ResponseEntity.ok().eTag("\"" + line.version() + "\"").body(DutyAnswer.of(line));
  }
}
