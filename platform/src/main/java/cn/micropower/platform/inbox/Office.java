package cn.micropower.platform.inbox;

import java.util.List;

/** 收发室 — the tables behind the desks: what is handled, marked, queued and parked together. */
record Office(Marks marks, Parking parking, Handling handling) {

  /**
   * Moves the mark over a letter, and with it either brings about what the letter asks for or
   * queues it behind the parked ones of its aggregate.
   *
   * @param parked whether there may be such; if not, nobody need look
   * @return whether it was queued
   */
  boolean deal(Group group, Letter letter, Sight sight, Mark from, Mark to, boolean parked)
      throws Exception {
    if (!(sight instanceof Sight.Chained chained)) {
      throw new Unsound(((Sight.Foreign) sight).fault());
    }
    return !handling.handle(
        group,
        letter,
        chained,
        () -> {
          marks.move(group.name(), from, to);
          return !parked || !parking.queue(group.name(), letter, sight);
        });
  }

  /** Moves the marks over stretches and brings about what is due in them, all of it or nothing. */
  void deal(Group group, List<Stretch> stretches, List<Stretch.Due> due) throws Exception {
    handling.handle(
        group,
        due,
        () -> {
          marks.giveWay();
          stretches.stream()
              .filter(stretch -> !stretch.due().isEmpty())
              .forEach(stretch -> marks.move(group.name(), stretch.from(), stretch.to()));
        });
  }

  /** Moves the mark over a letter and parks it. */
  void park(Group group, Letter letter, Sight sight, Mark from, Mark to, Trial trial)
      throws Exception {
    handling.commit(
        letter,
        () -> {
          marks.move(group.name(), from, to);
          parking.park(group.name(), letter, sight, trial);
        });
  }
}
