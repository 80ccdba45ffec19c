package cn.micropower.platform.eventstore;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Which stored name stands for which event class of a service; declared once as a bean. */
public final class StoredTypes {
  private final Map<Class<?>, Stored> byClass = new HashMap<>();
  private final Map<String, Class<?>> byName = new HashMap<>();

  private StoredTypes(Stream<Class<?>> events) {
    events.forEach(this::add);
  }

  /**
   * Returns the types of all events below the given sealed interfaces (or records).
   *
   * @throws IllegalArgumentException if an event has no {@link Stored} name or shares one
   */
  public static StoredTypes of(Class<?>... vocabularies) {
    return new StoredTypes(Stream.of(vocabularies).flatMap(StoredTypes::events));
  }

  /** Returns what several rooms declare, as one. */
  static StoredTypes union(Stream<StoredTypes> parts) {
    return new StoredTypes(parts.flatMap(part -> part.byClass.keySet().stream()));
  }

  /** All event classes, in no order. */
  public Stream<Class<?>> classes() {
    return byClass.keySet().stream();
  }

  /** The stored name and revision of an event class. */
  public Optional<Stored> stored(Class<?> event) {
    return Optional.ofNullable(byClass.get(event));
  }

  /** The event class that a stored name stands for today. */
  public Optional<Class<?>> eventClass(String storedName) {
    return Optional.ofNullable(byName.get(storedName));
  }

  /** Words that a name is not known; where facts are sealed it may be one of theirs. */
  String unknown(String storedName) {
    return byClass.values().stream().anyMatch(Stored::sealed)
        ? "unknown stored type"
        : "unknown stored type: " + storedName;
  }

  private void add(Class<?> event) {
    var stored = event.getAnnotation(Stored.class);
    if (stored == null) {
      throw new IllegalArgumentException(event.getSimpleName() + " has no stored name");
    }
    var other = byName.put(stored.name(), event);
    if (other != null) {
      throw new IllegalArgumentException(stored.name() + " stands for two events");
    }
    byClass.put(event, stored);
  }

  private static Stream<Class<?>> events(Class<?> type) {
    return type.isSealed()
        ? Stream.of(type.getPermittedSubclasses()).flatMap(StoredTypes::events)
        : Stream.of(type);
  }
}
