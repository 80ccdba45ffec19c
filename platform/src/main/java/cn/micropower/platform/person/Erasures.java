package cn.micropower.platform.person;

import cn.micropower.contracts.id.PersonId;
import cn.micropower.platform.command.Call;
import cn.micropower.platform.command.CommandDoor;
import cn.micropower.platform.web.NotFound;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventhandling.EventBus;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Erasure: the key goes, the fact that it went stays, and the ledger still verifies. */
@RestController
public class Erasures {
  private final CommandDoor door;
  private final Persons persons;
  private final EventBus store;

  Erasures(CommandDoor door, Persons persons, EventBus store) {
    this.door = door;
    this.persons = persons;
    this.store = store;
  }

  /**
   * Erases a person; a service whose persons stand behind a path of its own calls it from there.
   */
  @PostMapping("/api/v1/persons/{person}/erasures")
  public ResponseEntity<byte[]> erase(
      @PathVariable PersonId person, @Valid @RequestBody Request request, Call call) {
    return door.submit(
        call,
        () ->
            new ErasePerson(
                person, persons.place(person).orElseThrow(NotFound::new), request.reason()));
  }

  @CommandHandler
  void decide(ErasePerson command) {
    persons.erase(command.person());
    store.publish(
        new GenericDomainEventMessage<>(
            "Erasure",
            "erasure:" + UUID.randomUUID(),
            0,
            new PersonErased(command.person(), command.reason())));
  }

  /** Why somebody is erased. */
  public record Request(@NotNull ErasureReason reason) {}
}
