package cn.micropower.cases.clue;

import cn.micropower.cases.clue.ClueEvent.ClueReceived;
import cn.micropower.contracts.id.ClueId;
import cn.micropower.contracts.id.PersonId;
import cn.micropower.platform.eventstore.Reading;
import cn.micropower.platform.eventstore.Readings;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The clues as the doors look them up: whether there is one, and how far it has come. */
public final class Clues {
  private final Reading<Optional<Clue>> clues;

  public Clues(Readings readings) {
    this.clues =
        readings.of(
            Optional.empty(),
            (before, event) ->
                event instanceof ClueEvent known ? Clue.evolve(before, known) : before);
  }

  /** What others may tell of the clue, if it was ever received. */
  public Optional<Told> told(ClueId id) {
    return clues.at(id.value()).map(clue -> new Told(clue.received(), clue.way(), clue.keys()));
  }

  /**
   * A clue as others speak of it.
   *
   * @param way how it was disposed of last; null while it was not
   * @param keys under which its texts stand
   */
  public record Told(ClueReceived received, @Nullable Way way, List<PersonId> keys) {}
}
