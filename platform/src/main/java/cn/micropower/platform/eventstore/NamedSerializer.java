package cn.micropower.platform.eventstore;

import org.axonframework.messaging.MetaData;
import org.axonframework.serialization.Converter;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.SerializedType;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.SimpleSerializedObject;
import org.axonframework.serialization.SimpleSerializedType;

/** Stores events as JSON under their literal names; a class name never reaches the log. */
final class NamedSerializer implements Serializer {
  private final Serializer json;
  private final StoredTypes types;

  NamedSerializer(Serializer json, StoredTypes types) {
    this.json = json;
    this.types = types;
  }

  @Override
  public <T> SerializedObject<T> serialize(Object object, Class<T> representation) {
    var serialized = json.serialize(object, representation);
    return new SimpleSerializedObject<>(
        serialized.getData(), serialized.getContentType(), typeForClass(object.getClass()));
  }

  @Override
  public <T> boolean canSerializeTo(Class<T> representation) {
    return json.canSerializeTo(representation);
  }

  @Override
  @SuppressWarnings("TypeParameterUnusedInFormals")
  public <S, T> T deserialize(SerializedObject<S> serialized) {
    var type = serialized.getType();
    return types
        .eventClass(type.getName())
        .<T>map(
            event ->
                json.deserialize(
                    new SimpleSerializedObject<>(
                        serialized.getData(),
                        serialized.getContentType(),
                        event.getName(),
                        type.getRevision())))
        .orElseGet(() -> json.deserialize(serialized));
  }

  /**
   * Returns the event class of a stored name.
   *
   * @throws IllegalStateException for a name that this service does not know: to pass over a fact
   *     in silence would be to lose it
   */
  @Override
  public Class<?> classForType(SerializedType type) {
    if (type.getName().equals(MetaData.class.getName())) {
      return json.classForType(type);
    }
    return types
        .eventClass(type.getName())
        .orElseThrow(() -> new IllegalStateException(types.unknown(type.getName())));
  }

  /**
   * Returns the literal name and revision of an event.
   *
   * @throws IllegalStateException for a class that was given no stored name
   */
  @Override
  public SerializedType typeForClass(Class type) {
    if (MetaData.class.isAssignableFrom(type)) {
      return json.typeForClass(type);
    }
    return types
        .stored(type)
        .map(stored -> new SimpleSerializedType(stored.name(), stored.revision()))
        .orElseThrow(() -> new IllegalStateException("no stored name: " + type.getSimpleName()));
  }

  @Override
  public Converter getConverter() {
    return json.getConverter();
  }
}
