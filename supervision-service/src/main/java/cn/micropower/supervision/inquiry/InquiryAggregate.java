package cn.micropower.supervision.inquiry;

import cn.micropower.contracts.id.InquiryId;
import cn.micropower.contracts.id.UnitPath;
import cn.micropower.platform.command.BelongsTo;
import cn.micropower.supervision.inquiry.InquiryEvent.InquiryOpened;
import java.util.Optional;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/** Keeps one {@link Inquiry} in the event store: commands in, facts out. */
@Aggregate(type = "inquiry", cache = "aggregateCache")
final class InquiryAggregate implements BelongsTo {
  private Optional<Inquiry> inquiry = Optional.empty();

  /** For the store, which replays the facts into it. */
  InquiryAggregate() {}

  /** An inquiry is opened once; the same fact told again opens nothing. */
  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  void handle(OpenInquiry command) {
    if (inquiry.isEmpty()) {
      AggregateLifecycle.apply(
          new InquiryOpened(
              command.inquiry(), command.matter(), command.place(), command.appraisal()));
    }
  }

  @CommandHandler
  void handle(AcceptExplanation command) {
    AggregateLifecycle.apply(inquiry.orElseThrow().decide(command));
  }

  @CommandHandler
  void handle(OrderRectification command) {
    AggregateLifecycle.apply(inquiry.orElseThrow().decide(command));
  }

  @CommandHandler
  void handle(RecordRectification command) {
    AggregateLifecycle.apply(inquiry.orElseThrow().decide(command));
  }

  @CommandHandler
  void handle(GiveFeedback command) {
    AggregateLifecycle.apply(inquiry.orElseThrow().decide(command));
  }

  @CommandHandler
  void handle(ConcludeReappraisal command) {
    inquiry.orElseThrow().decide(command).forEach(AggregateLifecycle::apply);
  }

  @AggregateIdentifier
  @Nullable InquiryId id() {
    return inquiry.map(known -> known.opened().inquiry()).orElse(null);
  }

  @EventSourcingHandler
  void on(InquiryEvent event) {
    inquiry = Inquiry.evolve(inquiry, event);
  }

  @Override
  public UnitPath place() {
    return inquiry.orElseThrow().opened().seat();
  }
}
