package cn.micropower.platform.command;

import cn.micropower.contracts.id.RefusalId;
import cn.micropower.contracts.id.UnitPath;
import cn.micropower.platform.identity.Acting;
import cn.micropower.platform.identity.Actors;
import cn.micropower.platform.refusal.RefusalKept;
import cn.micropower.platform.refusal.RefusalRecorded;
import cn.micropower.platform.rule.Refused;
import cn.micropower.platform.seal.Discretion;
import cn.micropower.platform.web.DatabaseTrouble;
import cn.micropower.platform.web.Declined;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.axonframework.eventhandling.EventBus;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.jspecify.annotations.Nullable;

/**
 * 拒绝登记 — writes a refused attempt to a stream of its own, in one transaction with the answer, so
 * that the answer is sent only when the evidence stands.
 */
final class RefusalRegister {
  private static final String STREAM = "Refusal";

  private final Actors actors;
  private final Work work;
  private final EventBus store;
  private final Idempotency idempotency;
  private final Answers answers;
  private final RefusalLimit limit;
  private final CommandMeter meter;
  private final Discretion discretion;

  RefusalRegister(
      Actors actors,
      Work work,
      EventBus store,
      Idempotency idempotency,
      Answers answers,
      RefusalLimit limit,
      CommandMeter meter,
      Discretion discretion) {
    this.actors = actors;
    this.work = work;
    this.store = store;
    this.idempotency = idempotency;
    this.answers = answers;
    this.limit = limit;
    this.meter = meter;
    this.discretion = discretion;
  }

  /**
   * Records the refusal.
   *
   * @return the answer that the caller is given, now and for the same key again
   * @throws Declined with 429 when this caller was refused too often, with 503 when the record
   *     cannot be written
   */
  Answer record(Attempt attempt, Refused refused) {
    limit.count(attempt.call().caller());
    var id = new RefusalId("refusal:" + UUID.randomUUID());
    try {
      var answer = work.commit(attempt, () -> write(attempt, refused, id));
      meter.refused(refused.rule(), isKept(refused, attempt.isConfidential()));
      return answer;
    } catch (Declined declined) {
      throw declined;
    } catch (Exception unsettled) {
      throw DatabaseTrouble.of(unsettled);
    }
  }

  private Function<UnitOfWork<?>, Answer> write(Attempt attempt, Refused refused, RefusalId id) {
    var call = attempt.call();
    var given = idempotency.claim(call);
    if (given.isPresent()) {
      attempt.isRepeated();
      return _ -> given.get();
    }
    var fact = fact(id, call.route(), attempt.target(), refused);
    publish(fact, isKept(refused, attempt.isConfidential()), provenance(attempt));
    var answer = answers.refused(refused, id.value());
    idempotency.complete(call, answer);
    return _ -> answer;
  }

  /** Records, in the present unit of work, what a policy was refused. */
  void record(Errand errand, Refused refused) {
    var id = new RefusalId("refusal:" + UUID.randomUUID());
    var kept = isKept(refused, errand.isConfidential());
    var fact = fact(id, errand.attempt(), errand.target(), refused);
    publish(fact, kept, errand.metadataOfRefusal());
    CurrentUnitOfWork.get().root().afterCommit(_ -> meter.refused(refused.rule(), kept));
  }

  private static RefusalRecorded fact(
      RefusalId id, String attempt, @Nullable String target, Refused refused) {
    return new RefusalRecorded(
        id,
        attempt,
        target,
        refused.rule().name(),
        refused.sentence(),
        refused.law(),
        refused.judgement());
  }

  /** Whether nobody else is to learn of it. */
  private boolean isKept(Refused refused, boolean confidential) {
    return discretion.sealed() || confidential || refused.rule().isConfidential();
  }

  /** A leaf names its stream: that of a refusal that is kept does not say that it is one. */
  private void publish(RefusalRecorded fact, boolean kept, Map<String, ?> metadata) {
    var stream = kept ? SealedStreams.PREFIX + UUID.randomUUID() : fact.id().value();
    Object told = kept ? new RefusalKept(fact) : fact;
    store.publish(new GenericDomainEventMessage<>(STREAM, stream, 0, told, metadata));
  }

  /** Office-holders are named in refusals, whatever post they claim; villagers never. */
  private Map<String, ?> provenance(Attempt attempt) {
    var caller = attempt.call().caller();
    var acting = attempt.acting();
    var known = new HashMap<String, Object>();
    attempt.command().ifPresent(command -> known.put(RefusalRecorded.COMMAND, command));
    if (acting.isPresent() && actors.holdsOffice(caller)) {
      known.putAll(acting.get().metadata());
      return known;
    }
    if (actors.holdsOffice(caller)) {
      known.put(Acting.ACTOR, caller.person().value());
    }
    concerned(attempt).ifPresent(place -> known.put(Acting.UNIT, place.unit().value()));
    return known;
  }

  /**
   * Whose superiors are to read of it: the unit aimed at, or that of the post claimed, where they
   * lie in the caller's own district; else the caller's own unit.
   */
  private Optional<UnitPath> concerned(Attempt attempt) {
    var call = attempt.call();
    var home = actors.home(call.caller());
    return attempt
        .place()
        .or(() -> home.flatMap(own -> call.actingPost().flatMap(post -> actors.place(post, own))))
        .or(() -> home);
  }
}
