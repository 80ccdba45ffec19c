package cn.micropower.platform.restore;

import cn.micropower.platform.command.Call;
import cn.micropower.platform.command.Counter;
import cn.micropower.platform.ledger.Restoration;
import cn.micropower.platform.rule.Refused;
import java.util.UUID;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventhandling.EventBus;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** What operators order of the ledger. */
@RestController
class LedgerOperations {
  private final Counter counter;
  private final Restoration restoration;
  private final EventBus store;

  LedgerOperations(Counter counter, Restoration restoration, EventBus store) {
    this.counter = counter;
    this.restoration = restoration;
    this.store = store;
  }

  @PostMapping("/api/v1/operations/{service}/ledger/rebases")
  ResponseEntity<byte[]> rebase(@PathVariable String service, Call call) {
    return counter.ordered(service, call, RebaseLedger::new);
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
