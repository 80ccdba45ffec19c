package cn.micropower.platform.inbox;

import cn.micropower.contracts.id.UnitPath;
import cn.micropower.platform.command.Call;
import cn.micropower.platform.command.CommandDoor;
import cn.micropower.platform.identity.Posts;
import cn.micropower.platform.identity.Reader;
import cn.micropower.platform.web.NotFound;
import cn.micropower.platform.web.Text;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The operators' counter for facts that could not be handled, and for replicas. */
@RestController
@RequestMapping("/api/v1/operations/{service}")
class InboxOperations {
  private static final String OPERATOR = "OPERATOR";

  private final ParkedList parked;
  private final Replicas replicas;
  private final CommandDoor door;
  private final Posts posts;
  private final String name;

  InboxOperations(
      ParkedList parked,
      Replicas replicas,
      CommandDoor door,
      Posts posts,
      @Value("${micropower.service}") String name) {
    this.parked = parked;
    this.replicas = replicas;
    this.door = door;
    this.posts = posts;
    this.name = name;
  }

  @GetMapping("/parked")
  List<Parked> parked(@PathVariable String service, Reader reader) {
    mustBeOurs(service);
    if (!reader.hasRole(OPERATOR)) {
      throw new NotFound();
    }
    return parked.all();
  }

  /** Tries a sequence again, from its first fact on. The answer is that of the order. */
  @PostMapping("/parked/{id}/retries")
  ResponseEntity<byte[]> retry(@PathVariable String service, @PathVariable String id, Call call) {
    mustBeOurs(service);
    return door.submit(call, () -> new RetryParked(id, home(call)));
  }

  /** Gives up a sequence's first fact, and tries those behind it. */
  @PostMapping("/parked/{id}/discards")
  ResponseEntity<byte[]> discard(
      @PathVariable String service,
      @PathVariable String id,
      @Valid @RequestBody Discard discard,
      Call call) {
    mustBeOurs(service);
    return door.submit(
        call, () -> new DiscardParked(id, discard.leaf(), discard.reason(), home(call)));
  }

  /** Empties a replica and fills it anew. */
  @PostMapping("/replicas/{replica}/rebuilds")
  ResponseEntity<byte[]> rebuild(
      @PathVariable String service, @PathVariable String replica, Call call) {
    mustBeOurs(service);
    if (!replicas.know(replica)) {
      throw new NotFound();
    }
    return door.submit(call, () -> new RebuildReplica(replica, home(call)));
  }

  private UnitPath home(Call call) {
    return posts.path(Optional.ofNullable(call.caller().homeUnit()).orElseThrow(NotFound::new));
  }

  private void mustBeOurs(String service) {
    if (!service.equals(name)) {
      throw new NotFound();
    }
  }

  /**
   * @param reason why the fact may be given up; recorded
   * @param leaf the fact that is meant; if another is first by now, nothing is given up
   */
  record Discard(@NotNull @Text(max = 500, lines = true) String reason, @Nullable Long leaf) {}
}
