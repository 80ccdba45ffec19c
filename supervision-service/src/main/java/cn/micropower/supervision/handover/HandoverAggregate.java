package cn.micropower.supervision.handover;

import cn.micropower.contracts.id.HandoverId;
import cn.micropower.contracts.id.PersonId;
import cn.micropower.contracts.id.UnitPath;
import cn.micropower.platform.command.BelongsTo;
import cn.micropower.platform.person.Persons;
import cn.micropower.platform.person.Sealed;
import cn.micropower.platform.web.NotFound;
import cn.micropower.supervision.handover.HandoverEvent.HandedOver;
import cn.micropower.supervision.handover.HandoverEvent.Returned;
import cn.micropower.supervision.handover.HandoverEvent.TextErased;
import java.util.Optional;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/** Keeps one {@link Handover} in the event store: commands in, sealed facts out. */
@Aggregate(type = "handover", cache = "aggregateCache")
final class HandoverAggregate implements BelongsTo {
  private Optional<Handover> handover = Optional.empty();

  /** For the store, which replays the facts into it. */
  HandoverAggregate() {}

  @CommandHandler
  HandoverAggregate(HandOverClue command, @MetaDataValue("actor") String actor, Out out) {
    AggregateLifecycle.apply(Handover.decide(command, new PersonId(actor)));
    out.goes(command.handover(), command.inquiry());
  }

  /** A clue comes back once; what was put right by one that had been put by is told later. */
  @CommandHandler
  void handle(TakeBack command, Out out, Persons persons) {
    var known = handover.orElseThrow();
    if (known.adds(command)) {
      var rectification = sealed(command.rectification(), known.handedOver(), persons);
      AggregateLifecycle.apply(new Returned(command.handover(), rectification, command.doneOn()));
    }
    if (known.returned() == null) {
      out.comesBack(command.handover());
    }
  }

  /**
   * Destroys the key of a text.
   *
   * @throws NotFound if no text of this handing over stands under it (any more)
   */
  @CommandHandler
  void handle(EraseText command, Persons persons) {
    if (!handover.orElseThrow().isUnder(command.key()) || !persons.erase(command.key())) {
      throw new NotFound();
    }
    AggregateLifecycle.apply(new TextErased(command.handover(), command.key(), command.reason()));
  }

  /** An account that was erased is no reason that its clue should never come back. */
  private static @Nullable Sealed sealed(String text, HandedOver clue, Persons persons) {
    return text.isEmpty()
        ? null
        : persons
            .sealIfKnown(clue.account().person(), text)
            .orElseGet(() -> persons.seal(persons.register(clue.seat()), text));
  }

  @AggregateIdentifier
  @Nullable HandoverId id() {
    return handover.map(known -> known.handedOver().handover()).orElse(null);
  }

  @EventSourcingHandler
  void on(HandoverEvent event) {
    handover = Handover.evolve(handover, event);
  }

  @Override
  public UnitPath place() {
    return handover.orElseThrow().handedOver().seat();
  }
}
