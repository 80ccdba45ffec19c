package cn.micropower.platform.inbox;

import cn.micropower.contracts.problem.Problem;
import cn.micropower.platform.inbox.InboxEvent.FactDiscarded;
import cn.micropower.platform.inbox.InboxEvent.ReplicaRebuildOrdered;
import cn.micropower.platform.inbox.InboxEvent.RetryOrdered;
import cn.micropower.platform.web.Declined;
import cn.micropower.platform.web.NotFound;
import java.util.Objects;
import java.util.UUID;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventhandling.EventBus;
import org.axonframework.eventhandling.GenericDomainEventMessage;

/** What operators order: the order and what it changes at once stand together or not at all. */
final class Orders {
  private final EventBus store;
  private final Parking parking;
  private final ParkedList list;
  private final Replicas replicas;

  Orders(EventBus store, Parking parking, ParkedList list, Replicas replicas) {
    this.store = store;
    this.parking = parking;
    this.list = list;
    this.replicas = replicas;
  }

  @CommandHandler
  void decide(RetryParked command) {
    var parked = ordered(command.id());
    publish(
        "retry",
        new RetryOrdered(parked.group(), parked.source(), parked.aggregate(), parked.leaf()));
  }

  /** Only the first fact is given up: those behind it were never tried, and now are. */
  @CommandHandler
  void decide(DiscardParked command) {
    var parked = ordered(command.id());
    if (parked.retryOrdered()
        || (command.leaf() != null && !Objects.equals(command.leaf(), parked.leaf()))) {
      throw new Declined(Problem.LOST_RACE);
    }
    parking.takeOut(parked.id(), parking.first(parked.id()).orElseThrow().place());
    publish(
        "discard",
        new FactDiscarded(
            parked.group(),
            parked.source(),
            parked.aggregate(),
            parked.leaf(),
            parked.error(),
            command.reason()));
  }

  @CommandHandler
  void decide(RebuildReplica command) {
    replicas.empty(command.replica());
    publish("rebuild", new ReplicaRebuildOrdered(command.replica()));
  }

  /** The sequence as it stood before this order, which locks it. */
  private Parked ordered(String id) {
    var parked = list.lock(id).orElseThrow(NotFound::new);
    list.order(id);
    return parked;
  }

  private void publish(String kind, InboxEvent event) {
    var order = kind + ":" + UUID.randomUUID();
    store.publish(new GenericDomainEventMessage<>("InboxOrder", order, 0, event));
  }
}
