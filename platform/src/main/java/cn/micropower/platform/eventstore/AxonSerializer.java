package cn.micropower.platform.eventstore;

import org.axonframework.serialization.ChainingConverter;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import tools.jackson.databind.jsontype.BasicPolymorphicTypeValidator;

/** How tokens are written, and everything else of Axon's that is not an event. */
public final class AxonSerializer {
  private AxonSerializer() {}

  /** Returns a serializer for which a replay's token may name Axon's own classes, no others. */
  public static Serializer create() {
    var axonsOwn =
        BasicPolymorphicTypeValidator.builder().allowIfSubType("org.axonframework.").build();
    return Jackson3Serializer.builder()
        .converter(new ChainingConverter())
        .jsonMapperBuilderCustomizer(mapper -> mapper.polymorphicTypeValidator(axonsOwn))
        .build();
  }
}
