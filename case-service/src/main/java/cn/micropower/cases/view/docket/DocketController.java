package cn.micropower.cases.view.docket;

import cn.micropower.cases.access.Circle;
import cn.micropower.cases.access.Circle.Known;
import cn.micropower.cases.access.Kind;
import cn.micropower.cases.writing.Writings;
import cn.micropower.contracts.id.CaseId;
import cn.micropower.contracts.id.ClueId;
import cn.micropower.platform.eventstore.Reading;
import cn.micropower.platform.eventstore.Readings;
import cn.micropower.platform.identity.Reader;
import cn.micropower.platform.web.Cursor;
import cn.micropower.platform.web.Page;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** 台账 — what the reader is assigned to; the gate lets nobody else come so far. */
@RestController
@RequestMapping("/api/v1")
class DocketController {
  private final Circle circle;
  private final Writings writings;
  private final Reading<ClueStory> clues;
  private final Reading<CaseStory> cases;

  DocketController(Circle circle, Writings writings, Readings readings) {
    this.circle = circle;
    this.writings = writings;
    this.clues = readings.of(ClueStory.NOTHING, ClueStory::after);
    this.cases = readings.of(CaseStory.NOTHING, CaseStory::after);
  }

  @GetMapping("/clues")
  Page<ClueAnswer> clues(
      Reader reader,
      @RequestParam @Nullable String cursor,
      @RequestParam(defaultValue = "50") @Min(1) @Max(200) int limit) {
    return page(reader, Kind.CLUE, cursor, limit, this::clue);
  }

  @GetMapping("/clues/{clue}")
  ResponseEntity<ClueAnswer> one(@PathVariable ClueId clue) {
    return answer(clues.at(clue.value()).version(), clue(clue.value()));
  }

  @GetMapping("/cases")
  Page<CaseAnswer> cases(
      Reader reader,
      @RequestParam @Nullable String cursor,
      @RequestParam(defaultValue = "50") @Min(1) @Max(200) int limit) {
    return page(reader, Kind.CASE, cursor, limit, this::file);
  }

  @GetMapping("/cases/{case}")
  ResponseEntity<CaseAnswer> one(@PathVariable("case") CaseId file) {
    return answer(cases.at(file.value()).version(), file(file.value()));
  }

  private ClueAnswer clue(String id) {
    return ClueAnswer.of(clues.at(id), writings);
  }

  private CaseAnswer file(String id) {
    return CaseAnswer.of(cases.at(id), writings);
  }

  private static <T> ResponseEntity<T> answer(long version, T body) {
    return ResponseEntity.ok().eTag("\"" + version + "\"").body(body);
  }

  /** Nothing in the page counts anything that the reader may not know of. */
  private <T> Page<T> page(
      Reader reader, Kind kind, @Nullable String cursor, int limit, Function<String, T> answer) {
    var known = circle.known(reader.require().person(), kind, Cursor.leaf(cursor), limit);
    return Page.of(known, limit, Known::place, it -> answer.apply(it.thing()));
  }
}
