package cn.micropower.platform.command;

import cn.micropower.contracts.problem.Problem;
import cn.micropower.platform.eventstore.Relied;
import cn.micropower.platform.identity.Acting;
import cn.micropower.platform.rule.Refused;
import cn.micropower.platform.web.DatabaseTrouble;
import cn.micropower.platform.web.Declined;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.function.Supplier;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;

/**
 * 命令之门 — the only way in for a change: request → command → decision → events, and the answer that a
 * repetition of the request will get again, all committed in one transaction.
 */
public final class CommandDoor {
  /** In which an answer says its position, and a question the one that it waits for. */
  public static final String POSITION_HEADER = "Micropower-Position";

  private final Standing standing;
  private final CommandGateway commands;
  private final Work work;
  private final Idempotency idempotency;
  private final RefusalRegister refusals;
  private final Answers answers;
  private final CommandMeter meter;
  private final EventStorageEngine store;

  CommandDoor(
      Standing standing,
      CommandGateway commands,
      Work work,
      Idempotency idempotency,
      RefusalRegister refusals,
      Answers answers,
      CommandMeter meter,
      EventStorageEngine store) {
    this.standing = standing;
    this.commands = commands;
    this.work = work;
    this.idempotency = idempotency;
    this.refusals = refusals;
    this.answers = answers;
    this.meter = meter;
    this.store = store;
  }

  /** Submits a command to something that exists; see the other {@code submit}. */
  public ResponseEntity<byte[]> submit(Call call, Supplier<?> prepare) {
    return submit(call, null, prepare);
  }

  /**
   * Submits a command.
   *
   * @param location where what it creates can be read, with {@code {id}} for its id, or null
   * @param prepare builds the command inside the transaction, from what stands there now
   * @return the answer: 200 or 201, or the recorded refusal (403, 422)
   * @throws Declined if the request got no further than the door
   */
  public ResponseEntity<byte[]> submit(Call call, @Nullable String location, Supplier<?> prepare) {
    var attempt = new Attempt(call, location, prepare);
    var watch = meter.start();
    var answer = answer(attempt);
    if (!attempt.repeated()) {
      meter.answered(watch, answer.status());
    }
    return answer.toResponse();
  }

  /** Accepts what memory allows, if memory is proven right; everything else is decided afresh. */
  private Answer answer(Attempt attempt) {
    try {
      return commit(attempt, () -> decideFromMemory(attempt));
    } catch (Refused | Doubtful perhapsOnOldState) {
      return decideAfresh(attempt);
    } catch (Declined declined) {
      if (declined.problem() == Problem.OUTCOME_UNKNOWN) {
        throw declined;
      }
      return decideAfresh(attempt);
    }
  }

  /** The rollback has dropped the cached aggregate, so this decision rests on the store alone. */
  private Answer decideAfresh(Attempt attempt) {
    attempt.startsAgain();
    try {
      return commit(attempt, () -> decideFromStore(attempt));
    } catch (Refused refused) {
      return refusals.record(attempt, refused);
    } catch (Declined declined) {
      throw declined.problem() == Problem.LOST_RACE ? lostRace(attempt) : declined;
    }
  }

  /** The loser is told on which version the next one has to decide. */
  private Declined lostRace(Attempt attempt) {
    return Optional.ofNullable(attempt.target())
        .flatMap(store::lastSequenceNumberFor)
        .map(version -> new Declined(Problem.LOST_RACE, Map.of("version", version)))
        .orElseGet(() -> new Declined(Problem.LOST_RACE));
  }

  private Answer commit(Attempt attempt, Callable<Function<UnitOfWork<?>, Answer>> decision) {
    try {
      return work.commit(attempt, decision);
    } catch (Refused | Declined | Doubtful understood) {
      throw understood;
    } catch (ConcurrencyException | AggregateStreamCreationException lost) {
      throw new Declined(Problem.LOST_RACE);
    } catch (AggregateNotFoundException unknown) {
      throw new Declined(Problem.NOT_FOUND);
    } catch (Exception unsettled) {
      throw DatabaseTrouble.of(unsettled);
    }
  }

  private Function<UnitOfWork<?>, Answer> decideFromMemory(Attempt attempt) {
    var relied = Relied.in(CurrentUnitOfWork.get());
    var result = decide(attempt);
    return unit -> {
      var answer = answers.done(attempt.location(), AppendedEvents.last(unit), result);
      idempotency.write(attempt.call(), answer, relied);
      return answer;
    };
  }

  private Function<UnitOfWork<?>, Answer> decideFromStore(Attempt attempt) {
    var given = idempotency.claim(attempt.call());
    if (given.isPresent()) {
      attempt.isRepeated();
      return _ -> given.get();
    }
    var result = decide(attempt);
    return unit -> {
      var answer = answers.done(attempt.location(), AppendedEvents.last(unit), result);
      idempotency.complete(attempt.call(), answer);
      return answer;
    };
  }

  private @Nullable Object decide(Attempt attempt) {
    var call = attempt.call();
    attempt.begin();
    var acting = standing.of(attempt);
    attempt.actsAs(acting);
    return commands.sendAndWait(message(attempt.prepare(), call, acting));
  }

  static GenericCommandMessage<Object> message(Object command, Call call, Acting acting) {
    Map<String, Object> metadata = new HashMap<>(acting.metadata());
    if (call.seenVersion() != null) {
      metadata.put(Doorkeeper.SEEN_VERSION, call.seenVersion());
    }
    return new GenericCommandMessage<>(command, metadata);
  }
}
