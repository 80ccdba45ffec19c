package cn.micropower.platform.inbox;

import cn.micropower.contracts.ledger.LeafEntry;
import cn.micropower.contracts.record.Header;
import cn.micropower.platform.command.Work;
import cn.micropower.platform.seal.NotOpened;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;

/** 处理 — a letter's effects and what is noted of it, in one root unit of work. */
final class Handling {
  private final Work work;

  Handling(Work work) {
    this.work = work;
  }

  /**
   * Handles a letter.
   *
   * @param note writes down, in the same transaction and before the effects, that the letter is
   *     dealt with; returns whether the effects are due
   * @return whether they were due
   * @throws Exception if it cannot be handled now; nothing of it stands
   */
  boolean handle(Group group, Letter letter, Sight.Chained sight, BooleanSupplier note)
      throws Exception {
    if (sight.fault() != null) {
      throw new Unsound(sight.fault());
    }
    var effects = effects(group, letter, sight.leaf());
    while (true) {
      try {
        return work.commit(
            letter,
            () -> {
              boolean due = note.getAsBoolean();
              if (due) {
                effects.bringAbout();
              }
              return _ -> due;
            });
      } catch (Exception failure) {
        if (!effects.learnFrom(failure)) {
          throw failure;
        }
      }
    }
  }

  /**
   * Handles letters one after the other, all of them or none.
   *
   * @param note writes down first, in the same transaction, that they are dealt with
   * @throws Exception if one cannot be handled now; nothing of any stands
   */
  void handle(Group group, List<Stretch.Due> letters, Runnable note) throws Exception {
    List<Effects> effects = new ArrayList<>(letters.size());
    for (var due : letters) {
      effects.add(effects(group, due.letter(), due.sight().leaf()));
    }
    work.commit(
        letters,
        () -> {
          note.run();
          effects.forEach(Effects::bringAbout);
          return _ -> letters;
        });
  }

  /** What was parked shut may turn out, once it can be opened, to be nothing to us. */
  private static Effects effects(Group group, Letter letter, LeafEntry leaf) {
    var opened = group.wanted().open(letter);
    if (opened.isSealed() && opened.value() != null) {
      throw new NotOpened("no key is held here");
    }
    return letter.isSealed() && !group.wanted().holds(opened)
        ? Effects.NONE
        : group
            .effects()
            .apply(group.wanted().read(opened), arrival(opened, leaf, letter.isSealed()));
  }

  /** Writes something down in one transaction, without effects. */
  void commit(Letter letter, Runnable notes) throws Exception {
    work.commit(
        letter,
        () -> {
          notes.run();
          return _ -> letter;
        });
  }

  /** A sealed leaf tells only the day; the moment is told inside. */
  private static Arrival arrival(Letter letter, LeafEntry leaf, boolean sealed) {
    return new Arrival(
        leaf.source(),
        leaf.leafIndex(),
        leaf.eventId(),
        leaf.aggregate(),
        leaf.sequence(),
        sealed ? Instant.parse(letter.text(Header.TIME)) : leaf.time(),
        letter.told(Header.CORRELATION),
        letter.told(Header.CAUSATION),
        new Doer(letter.told(Header.ACTOR), letter.told(Header.ROLE), letter.told(Header.POST)),
        sealed);
  }
}
