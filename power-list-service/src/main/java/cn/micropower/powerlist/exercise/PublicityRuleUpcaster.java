package cn.micropower.powerlist.exercise;

import org.axonframework.serialization.SimpleSerializedType;
import org.axonframework.serialization.upcasting.event.IntermediateEventRepresentation;
import org.axonframework.serialization.upcasting.event.SingleEventUpcaster;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Reads proposals of before their procedures named one of the rules of a publicity: it is that of
 * the same matter, {@code resolution.posting} beside {@code resolution.publicity}.
 */
public final class PublicityRuleUpcaster extends SingleEventUpcaster {
  private final SimpleSerializedType before;
  private final SimpleSerializedType after;
  private final String field;
  private final String matter;

  private final JsonMapper json = JsonMapper.builder().build();

  private PublicityRuleUpcaster(int revision, String field, String matter) {
    this.before = proposed(revision);
    this.after = proposed(revision + 1);
    this.field = field;
    this.matter = matter;
  }

  /** Revision 1 did not say by which rule a publicity must be posted. */
  public static PublicityRuleUpcaster posting() {
    return new PublicityRuleUpcaster(1, "posting", ".posting");
  }

  /** Revision 2 did not say by which rule it begins at the earliest. */
  public static PublicityRuleUpcaster firstDay() {
    return new PublicityRuleUpcaster(2, "firstDay", ".first-day");
  }

  @Override
  protected boolean canUpcast(IntermediateEventRepresentation event) {
    return event.getType().equals(before);
  }

  @Override
  protected IntermediateEventRepresentation doUpcast(IntermediateEventRepresentation event) {
    return event.upcastPayload(after, byte[].class, this::completed);
  }

  private byte[] completed(byte[] payload) {
    var proposed = json.readTree(payload);
    proposed
        .at("/procedure/steps")
        .valueStream()
        .filter(step -> step.path("kind").asString().equals("PUBLICITY"))
        .flatMap(step -> step.path("rules").valueStream())
        .map(ObjectNode.class::cast)
        .forEach(this::complete);
    return json.writeValueAsBytes(proposed);
  }

  private void complete(ObjectNode rules) {
    var minimumDays = rules.path("minimumDays").asString();
    rules.put(field, minimumDays.replace(".publicity", matter));
  }

  private static SimpleSerializedType proposed(int revision) {
    return new SimpleSerializedType("exercise.proposed", String.valueOf(revision));
  }
}
