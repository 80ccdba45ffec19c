package cn.micropower.disclosure.view.board;

import cn.micropower.contracts.id.DutyId;
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

  /**
   * The duties of a unit and the units below it, the latest first.
   *
   * @param state published, due or late; absent for all
   */
  @GetMapping("/units/{unit}/disclosures")
  Page of(
      @PathVariable UnitId unit,
      @RequestParam @Nullable String state,
      @RequestParam @Nullable String cursor,
      @RequestParam(defaultValue = "50") @Min(1) @Max(200) int limit) {
    if (places.of(unit).isEmpty()) {
      throw new NotFound();
    }
    var wanted = state == null ? null : State.named(state);
    var lines = board.of(unit, wanted, Cursor.leaf(cursor), limit);
    return new Page(
        lines.stream().map(DutyAnswer::of).toList(),
        lines.size() < limit ? null : Cursor.after(lines.getLast().leaf()));
  }

  @GetMapping("/duties/{duty}")
  ResponseEntity<DutyAnswer> one(@PathVariable DutyId duty) {
    var line = board.named(duty).orElseThrow(NotFound::new);
    return ResponseEntity.ok().eTag("\"" + line.version() + "\"").body(DutyAnswer.of(line));
  }

  /**
   * A page of duties.
   *
   * @param next the cursor of the next page; null on the last one
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Page(List<DutyAnswer> items, @Nullable String next) {}
}
