package cn.micropower.cases.web;

import cn.micropower.cases.clue.Clues;
import cn.micropower.cases.file.Cases;
import cn.micropower.cases.naming.Naming;
import cn.micropower.contracts.id.ClueId;
import cn.micropower.platform.command.Call;
import cn.micropower.platform.person.ErasureRequest;
import cn.micropower.platform.person.Erasures;
import cn.micropower.platform.web.NotFound;
import jakarta.validation.Valid;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** 删除 — what was written in a matter about one of its subjects can never be read again. */
@RestController
class ErasureController {
  private final Erasures erasures;
  private final Clues clues;
  private final Cases cases;
  private final Naming naming;

  ErasureController(Erasures erasures, Clues clues, Cases cases, Naming naming) {
    this.erasures = erasures;
    this.clues = clues;
    this.cases = cases;
    this.naming = naming;
  }

  @PostMapping("/api/v1/clues/{clue}/erasures")
  ResponseEntity<?> erase(
      @PathVariable ClueId clue, @Valid @RequestBody ErasureRequest request, Call call) {
    var keys = clues.told(clue).orElseThrow(NotFound::new).keys();
    if (!keys.contains(request.key()) && !cases.keys(naming.file(clue)).contains(request.key())) {
      throw new NotFound();
    }
    return erasures.erase(request.key(), new Erasures.Request(request.reason()), call);
  }
}
