package cn.micropower.platform.seal;

import cn.micropower.platform.eventstore.Stored;
import cn.micropower.platform.eventstore.StoredTypes;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/**
 * 密封之名 — the stored names of the facts that are sealed. A name that is not known is no open one: a
 * fact that a newer process stores would else be told by an older one, the first that is sealed
 * too.
 *
 * @param sealed those names
 * @param known all names that the service stores facts under; none where nothing is declared
 */
public record SealedNames(Set<String> sealed, Set<String> known) {
  /** Nothing is sealed. */
  public static final SealedNames NONE = new SealedNames(Set.of(), Set.of());

  public SealedNames {
    sealed = Set.copyOf(sealed);
    known = Set.copyOf(known);
  }

  /** Returns the names that the types declare as sealed. */
  static SealedNames of(Stream<StoredTypes> types) {
    var sealed = new HashSet<String>();
    var known = new HashSet<String>();
    types
        .flatMap(StoredTypes::classes)
        .forEach(
            event -> {
              var stored = Objects.requireNonNull(event.getAnnotation(Stored.class));
              known.add(stored.name());
              if (stored.sealed()) {
                sealed.add(stored.name());
              }
            });
    return new SealedNames(sealed, known);
  }

  /** Whether anything is sealed here. */
  public boolean any() {
    return !sealed.isEmpty();
  }

  /**
   * Whether facts of that stored name are sealed.
   *
   * @throws IllegalStateException if that cannot be told, because the name is not known here
   */
  public boolean hold(String storedName) {
    if (!known.isEmpty() && !known.contains(storedName)) {
      throw new IllegalStateException(
          "there is a stored type that is not known here, and may be sealed");
    }
    return sealed.contains(storedName);
  }

  /** Whether facts of that class are sealed. */
  public boolean hold(Class<?> event) {
    var stored = event.getAnnotation(Stored.class);
    return stored != null && sealed.contains(stored.name());
  }
}
