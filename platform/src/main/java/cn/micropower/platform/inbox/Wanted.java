package cn.micropower.platform.inbox;

import cn.micropower.contracts.record.Header;
import cn.micropower.contracts.record.Published;
import cn.micropower.platform.seal.NotOpened;
import cn.micropower.platform.seal.SealRing;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** 所待之事 — the published facts that a group waits for, and how each is read. */
final class Wanted {
  private final Map<String, Class<?>> byName = new TreeMap<>();
  private final JsonMapper json;
  private final @Nullable SealRing ring;

  /** The services that tell sealed ones among them. */
  private final Set<String> sealed = new HashSet<>();

  /**
   * @param facts published facts, or sealed interfaces that permit them
   * @param ring the keys that this service holds, if any
   * @throws IllegalArgumentException if one has no published name or shares one
   */
  Wanted(Stream<Class<?>> facts, JsonMapper json, @Nullable SealRing ring) {
    this.json = json.rebuild().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();
    this.ring = ring;
    facts.flatMap(Wanted::published).distinct().forEach(this::add);
  }

  /** The services whose facts these are. */
  Set<String> sources() {
    return byName.values().stream()
        .flatMap(Wanted::tellers)
        .collect(Collectors.toUnmodifiableSet());
  }

  /** Whether the letter holds one of them, or may hold one and cannot be opened. */
  boolean holds(Letter letter) {
    try {
      var opened = open(letter);
      return opened.value() != null && byName.containsKey(opened.text(Header.TYPE));
    } catch (NotOpened mayBe) {
      return true;
    }
  }

  /**
   * Returns the letter, opened if it came sealed, this service holds a key and a sealed fact of
   * that source is waited for.
   *
   * @throws NotOpened if it cannot be opened
   */
  Letter open(Letter letter) {
    return ring != null && letter.isSealed() && sealed.contains(letter.source())
        ? letter.open(ring)
        : letter;
  }

  /**
   * Returns the fact that a letter holds, of today's revision or one before it; fields that it has
   * and we do not know are passed over.
   *
   * @throws Unsound if it is none of these facts, or of a later revision
   * @throws tools.jackson.core.JacksonException if it cannot be read
   */
  Object read(Letter letter) {
    var type = byName.get(letter.text(Header.TYPE));
    if (type == null) {
      throw new Unsound("nobody here waits for this fact any more");
    }
    if (letter.number(Header.REVISION) > Long.parseLong(published(type, Published::revision))) {
      throw new Unsound("its revision is not known here");
    }
    var fact = json.readValue(letter.value(), type);
    if (fact == null) {
      throw new Unsound("it says nothing");
    }
    return fact;
  }

  /** The published name of a fact. */
  static String name(Class<?> fact) {
    return published(fact, Published::name);
  }

  /** Whether some of them come sealed, and this service has no key to open them with. */
  boolean lacksKey() {
    return ring == null && !sealed.isEmpty();
  }

  private static Stream<String> tellers(Class<?> fact) {
    var sources = published(fact, Published::sources);
    var name = name(fact);
    return sources.length == 0
        ? Stream.of(name.substring(0, name.indexOf('.')))
        : Stream.of(sources);
  }

  private void add(Class<?> fact) {
    if (byName.put(name(fact), fact) != null) {
      throw new IllegalArgumentException(name(fact) + " stands for two facts");
    }
    if (published(fact, Published::sealed)) {
      tellers(fact).forEach(sealed::add);
    }
  }

  private static <T> T published(Class<?> fact, Function<Published, T> part) {
    var published = fact.getAnnotation(Published.class);
    if (published == null) {
      throw new IllegalArgumentException(fact.getSimpleName() + " has no published name");
    }
    return part.apply(published);
  }

  private static Stream<Class<?>> published(Class<?> type) {
    return type.isSealed()
        ? Stream.of(type.getPermittedSubclasses()).flatMap(Wanted::published)
        : Stream.of(type);
  }
}
