package cn.micropower.platform.eventstore;

import java.util.LinkedHashMap;
import java.util.Map;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;

/**
 * 所据 — the streams that a decision took as they were remembered, each with the sequence of the last
 * event known of it. Whoever lets a unit of work rely on memory proves, in its transaction and
 * before it commits, that none of them has grown.
 */
public final class Relied {
  private static final String HERE = Relied.class.getName();

  private final Map<String, Long> lastKnown = new LinkedHashMap<>();

  private Relied() {}

  /** Lets what is decided in the unit of work rely on memory, and returns the list of it. */
  public static Relied in(UnitOfWork<?> work) {
    var relied = new Relied();
    work.root().resources().put(HERE, relied);
    return relied;
  }

  /** Whether the present unit of work may rely on the stream as remembered, which is then noted. */
  static boolean on(String stream, long sequence) {
    if (!CurrentUnitOfWork.isStarted()) {
      return false;
    }
    Relied relied = CurrentUnitOfWork.get().root().getResource(HERE);
    if (relied == null) {
      return false;
    }
    relied.lastKnown.merge(stream, sequence, Math::min);
    return true;
  }

  /** The streams, in the order of {@link #sequences}. */
  public String[] streams() {
    return lastKnown.keySet().toArray(String[]::new);
  }

  /** The sequence of the last event known of each stream. */
  public Long[] sequences() {
    return lastKnown.values().toArray(Long[]::new);
  }
}
