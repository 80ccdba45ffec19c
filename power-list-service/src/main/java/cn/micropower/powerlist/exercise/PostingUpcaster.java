package cn.micropower.powerlist.exercise;

import org.axonframework.serialization.SimpleSerializedType;
import org.axonframework.serialization.upcasting.event.IntermediateEventRepresentation;
import org.axonframework.serialization.upcasting.event.SingleEventUpcaster;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Reads proposals of revision 1, whose procedures did not say by which rule a publicity must be
 * posted: by that of the same matter, {@code resolution.posting} beside {@code
 * resolution.publicity}.
 */
public final class PostingUpcaster extends SingleEventUpcaster {
  private static final SimpleSerializedType BEFORE =
      new SimpleSerializedType("exercise.proposed", "1");
  private static final SimpleSerializedType AFTER =
      new SimpleSerializedType("exercise.proposed", "2");

  private final JsonMapper json = JsonMapper.builder().build();

  @Override
  protected boolean canUpcast(IntermediateEventRepresentation event) {
    return event.getType().equals(BEFORE);
  }

  @Override
  protected IntermediateEventRepresentation doUpcast(IntermediateEventRepresentation event) {
    return event.upcastPayload(AFTER, byte[].class, this::completed);
  }

  private byte[] completed(byte[] payload) {
    var proposed = json.readTree(payload);
    proposed
        .at("/procedure/steps")
        .valueStream()
        .filter(step -> step.path("kind").asString().equals("PUBLICITY"))
        .flatMap(step -> step.path("rules").valueStream())
        .map(ObjectNode.class::cast)
        .forEach(PostingUpcaster::complete);
    return json.writeValueAsBytes(proposed);
  }

  private static void complete(ObjectNode rules) {
    var minimumDays = rules.path("minimumDays").asString();
    rules.put("posting", minimumDays.replace(".publicity", ".posting"));
  }
}
