package cn.micropower.platform.relay;

import cn.micropower.contracts.record.Header;
import cn.micropower.platform.command.Errand;
import cn.micropower.platform.command.Provenance;
import cn.micropower.platform.identity.Acting;
import java.util.LinkedHashMap;
import java.util.Map;
import org.axonframework.messaging.MetaData;

/**
 * 来历 — what travels of who did it and because of what. An official's name and post are public data;
 * of a person who acts in no post (a villager, a registrar) only the role travels.
 */
record ToldProvenance(MetaData metadata) {

  /** The headers that tell it. */
  Map<String, String> headers() {
    var headers = new LinkedHashMap<String, String>();
    tell(headers, Header.CORRELATION, Provenance.CORRELATION);
    tell(headers, Header.CAUSATION, Provenance.CAUSATION);
    tell(headers, Header.ROLE, Acting.ROLE);
    tell(headers, Header.POST, Acting.POST);
    if (mayBeNamed()) {
      tell(headers, Header.ACTOR, Acting.ACTOR);
    }
    return headers;
  }

  private boolean mayBeNamed() {
    return metadata.containsKey(Acting.POST)
        || (metadata.get(Acting.ACTOR) instanceof String actor && Errand.isRunBy(actor));
  }

  private void tell(Map<String, String> headers, String name, String key) {
    if (metadata.get(key) instanceof String told) {
      headers.put(name, told);
    }
  }
}
