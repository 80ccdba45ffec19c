package cn.micropower.powerlist.view.refusal;

import cn.micropower.contracts.id.RefusalId;
import cn.micropower.contracts.id.UnitId;
import cn.micropower.contracts.id.UnitPath;
import cn.micropower.platform.identity.Posts;
import cn.micropower.platform.identity.Reader;
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

/** Refusals, for those whose own unit is or lies above the one that tried; 404 to others. */
@RestController
@RequestMapping("/api/v1/refusals")
class RefusalsController {
  private final RefusalQueries refusals;
  private final Posts posts;

  RefusalsController(RefusalQueries refusals, Posts posts) {
    this.refusals = refusals;
    this.posts = posts;
  }

  @GetMapping
  Page<RefusalAnswer> of(
      @RequestParam UnitId unit,
      @RequestParam @Nullable String cursor,
      @RequestParam(defaultValue = "50") @Min(1) @Max(200) int limit,
      Reader reader) {
    reader.require();
    mustCover(reader, posts.path(unit));
    var found = refusals.of(unit, Cursor.leaf(cursor), limit);
    return Page.of(found, limit, row -> row.answer().leaf(), RefusalQueries.Found::answer);
  }

  @GetMapping("/{refusal}")
  RefusalAnswer one(@PathVariable RefusalId refusal, Reader reader) {
    reader.require();
    var found = refusals.named(refusal).orElseThrow(NotFound::new);
    mustCover(reader, found.place());
    return found.answer();
  }

  private static void mustCover(Reader reader, UnitPath place) {
    if (!reader.covers(place)) {
      throw new NotFound();
    }
  }
}
