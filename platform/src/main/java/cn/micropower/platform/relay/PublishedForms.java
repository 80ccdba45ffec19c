package cn.micropower.platform.relay;

import cn.micropower.contracts.record.Published;
import java.util.Optional;
import tools.jackson.databind.json.JsonMapper;

/** Brings events into the form in which they leave the house. */
record PublishedForms(Publication publication, JsonMapper json) {

  /**
   * Returns the form in which the event leaves; empty where it stays at home.
   *
   * @throws IllegalStateException if it would leave without a name
   */
  Optional<PublishedForm> of(Object event) {
    return publication.of(event).map(this::form);
  }

  private PublishedForm form(Object fact) {
    Published name = fact.getClass().getAnnotation(Published.class);
    if (name == null) {
      throw new IllegalStateException(fact.getClass().getSimpleName() + " has no published name");
    }
    return new PublishedForm(name.name(), name.revision(), json.writeValueAsBytes(fact));
  }
}
