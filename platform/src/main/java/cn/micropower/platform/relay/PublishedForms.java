package cn.micropower.platform.relay;

import cn.micropower.contracts.record.Published;
import cn.micropower.platform.seal.SealedNames;
import java.util.Optional;
import org.axonframework.eventhandling.EventMessage;
import tools.jackson.databind.json.JsonMapper;

/** Brings events into the form in which they leave the house. */
record PublishedForms(Publication publication, JsonMapper json, SealedNames sealed) {

  /**
   * Returns the form in which the event leaves; empty where it stays at home.
   *
   * @throws IllegalStateException if it would leave without a name, or openly though one of event
   *     and published fact is sealed
   */
  Optional<PublishedForm> of(EventMessage<?> event) {
    return new Refusals(publication).of(event).map(fact -> form(event, fact));
  }

  private PublishedForm form(EventMessage<?> event, Object fact) {
    Published name = fact.getClass().getAnnotation(Published.class);
    if (name == null) {
      throw new IllegalStateException(fact.getClass().getSimpleName() + " has no published name");
    }
    if (name.sealed() != sealed.hold(event.getPayloadType())) {
      throw new IllegalStateException(
          "of an event and its published fact, both are sealed or none");
    }
    return new PublishedForm(
        name.name(), name.revision(), name.sealed(), json.writeValueAsBytes(fact));
  }
}
