package cn.micropower.platform.command;

import cn.micropower.platform.identity.Acting;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.axonframework.messaging.Message;
import org.axonframework.messaging.correlation.CorrelationDataProvider;

/** 来历 — what events inherit from the command that caused them: who, in which post, from what. */
public final class Provenance implements CorrelationDataProvider {
  public static final String CORRELATION = "correlationId";
  public static final String CAUSATION = "causationId";

  /** Stands beside the cause if that is a sealed fact of another service. */
  public static final String SEALED_CAUSE = "sealedCause";

  private static final List<String> INHERITED =
      List.of(Acting.ACTOR, Acting.POST, Acting.ROLE, Acting.UNIT, SEALED_CAUSE);

  Provenance() {}

  @Override
  public Map<String, ?> correlationDataFor(Message<?> message) {
    var metadata = message.getMetaData();
    var data = new HashMap<String, Object>();
    for (var key : INHERITED) {
      if (metadata.containsKey(key)) {
        data.put(key, metadata.get(key));
      }
    }
    data.put(CORRELATION, metadata.getOrDefault(CORRELATION, message.getIdentifier()));
    data.put(CAUSATION, metadata.getOrDefault(CAUSATION, message.getIdentifier()));
    return data;
  }
}
