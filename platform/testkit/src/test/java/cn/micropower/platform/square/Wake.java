package cn.micropower.platform.square;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import cn.micropower.contracts.id.UnitPath;
import cn.micropower.platform.command.BelongsTo;
import cn.micropower.platform.eventstore.Stored;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/** A light that burns all night, of which nobody is to know. */
@Aggregate
class Wake implements BelongsTo {
  private @Nullable String id;

  Wake() {}

  @CommandHandler
  Wake(HoldWake command) {
    apply(new WakeHeld(command.id(), command.watts()));
  }

  @AggregateIdentifier
  @Nullable String id() {
    return id;
  }

  @EventSourcingHandler
  void evolve(WakeHeld held) {
    id = held.id();
  }

  @Override
  public UnitPath place() {
    return Square.PLACE;
  }

  record HoldWake(String id, UnitPath place, int watts) implements BelongsTo {}

  @Stored(name = "wake.held", sealed = true)
  record WakeHeld(String id, int watts) {}
}
