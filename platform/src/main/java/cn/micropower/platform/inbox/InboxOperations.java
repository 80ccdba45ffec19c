package cn.micropower.platform.inbox;

import cn.micropower.platform.command.Call;
import cn.micropower.platform.command.Counter;
import cn.micropower.platform.identity.Reader;
import cn.micropower.platform.web.Cursor;
import cn.micropower.platform.web.NotFound;
import cn.micropower.platform.web.Page;
import cn.micropower.platform.web.Text;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What operators ask and order of facts that could not be handled, and of replicas. */
@RestController
@RequestMapping("/api/v1/operations/{service}")
class InboxOperations {
  private final ParkedList parked;
  private final Replicas replicas;
  private final Counter counter;

  InboxOperations(ParkedList parked, Replicas replicas, Counter counter) {
    this.parked = parked;
    this.replicas = replicas;
    this.counter = counter;
  }

  /** The parked sequences, the latest first. */
  @GetMapping("/parked")
  Page<Parked> parked(
      @PathVariable String service,
      @RequestParam @Nullable String cursor,
      @RequestParam(defaultValue = "50") @Min(1) @Max(200) int limit,
      Reader reader) {
    counter.asked(service, reader);
    var page = parked.before(Cursor.leaf(cursor), limit);
    return Page.of(page, limit, ParkedList.Line::number, ParkedList.Line::parked);
  }

  /** Tries a sequence again, from its first fact on. The answer is that of the order. */
  @PostMapping("/parked/{id}/retries")
  ResponseEntity<byte[]> retry(@PathVariable String service, @PathVariable String id, Call call) {
    return counter.ordered(service, call, home -> new RetryParked(id, home));
  }

  /** Gives up a sequence's first fact, and tries those behind it. */
  @PostMapping("/parked/{id}/discards")
  ResponseEntity<byte[]> discard(
      @PathVariable String service,
      @PathVariable String id,
      @Valid @RequestBody Discard discard,
      Call call) {
    return counter.ordered(
        service, call, home -> new DiscardParked(id, discard.leaf(), discard.reason(), home));
  }

  /** Empties a replica and fills it anew. */
  @PostMapping("/replicas/{replica}/rebuilds")
  ResponseEntity<byte[]> rebuild(
      @PathVariable String service, @PathVariable String replica, Call call) {
    if (!replicas.know(replica)) {
      throw new NotFound();
    }
    return counter.ordered(service, call, home -> new RebuildReplica(replica, home));
  }

  /**
   * @param reason why the fact may be given up; recorded
   * @param leaf the fact that is meant; if another is first by now, nothing is given up
   */
  record Discard(@NotNull @Text(max = 500, lines = true) String reason, @Nullable Long leaf) {}
}
