package cn.micropower.platform.restore;

import cn.micropower.platform.command.Call;
import cn.micropower.platform.command.CommandDoor;
import cn.micropower.platform.identity.Posts;
import cn.micropower.platform.ledger.Restoration;
import cn.micropower.platform.rule.Refused;
import cn.micropower.platform.web.NotFound;
import java.util.Optional;
import java.util.UUID;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventhandling.EventBus;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** The operators' counter for the ledger. */
@RestController
class LedgerOperations {
  private final CommandDoor door;
  private final Restoration restoration;
  private final EventBus store;
  private final Posts posts;
  private final String name;

  LedgerOperations(
      CommandDoor door,
      Restoration restoration,
      EventBus store,
      Posts posts,
      @Value("${micropower.service}") String name) {
    this.door = door;
    this.restoration = restoration;
    this.store = store;
    this.posts = posts;
    this.name = name;
  }

  @PostMapping("/api/v1/operations/{service}/ledger/rebases")
  ResponseEntity<byte[]> rebase(@PathVariable String service, Call call) {
    if (!service.equals(name)) {
      throw new NotFound();
    }
    var home = Optional.ofNullable(call.caller().homeUnit()).orElseThrow(NotFound::new);
    return door.submit(call, () -> new RebaseLedger(posts.path(home)));
  }

  /** The order and the fact of it stand together; the sequencer does the rest. */
  @CommandHandler
  void decide(RebaseLedger command) {
    var head =
        restoration.orderRebase().orElseThrow(() -> new Refused(RestoreRule.LEDGER_NOT_RESTORED));
    restoration
        .flaw()
        .ifPresent(
            flaw -> {
              throw new Refused(RestoreRule.LEAVES_DISAGREE, flaw.zh(), flaw.en());
            });
    store.publish(
        new GenericDomainEventMessage<>(
            "Rebase",
            "rebase:" + UUID.randomUUID(),
            0,
            new LedgerRebaseOrdered(head.size(), head.root())));
  }
}
