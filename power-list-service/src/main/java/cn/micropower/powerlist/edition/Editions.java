package cn.micropower.powerlist.edition;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * All versions of something.
 *
 * @param published in the order of publication; their effective days need not be in that order
 */
public record Editions<E extends Edition>(List<E> published) {

  public Editions {
    published = List.copyOf(published);
  }

  /** Returns the editions of what was never published. */
  public static <E extends Edition> Editions<E> none() {
    return new Editions<>(List.of());
  }

  /** The version that counts on that day: the highest that has taken effect, if one has. */
  public Optional<E> on(LocalDate day) {
    return published.reversed().stream()
        .filter(edition -> !edition.effectiveFrom().isAfter(day))
        .findFirst();
  }

  /** The latest version, whether it counts already or not. */
  public Optional<E> latest() {
    return published.isEmpty() ? Optional.empty() : Optional.of(published.getLast());
  }

  /** The number of the next version; they count from 1. */
  public int nextVersion() {
    return published.size() + 1;
  }

  /**
   * The day on which the next version may take effect at the earliest, which is today: it may not
   * judge what was done before it. Only the first version is free, for there was nothing before it.
   * A version that lies ahead binds nobody yet, so it does not stand in the way of its correction.
   */
  public Optional<LocalDate> earliest(LocalDate today) {
    return latest().map(_ -> today);
  }

  /** Returns these editions and one more. */
  public Editions<E> and(E edition) {
    var longer = new ArrayList<>(published);
    longer.add(edition);
    return new Editions<>(longer);
  }
}
