package cn.micropower.platform.deadline;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * What is due in all rooms, in due order.
 *
 * @param complete whether there is no more
 */
record Agenda(List<Due> inOrder, boolean complete) {

  /**
   * Asks every room for so many; what comes after the last of a room that may have more waits, so
   * that nothing overtakes what was not read yet.
   */
  static Agenda read(List<Deadlines> rooms, Instant now, int atMost) {
    var lists = rooms.stream().map(room -> room.due(now, atMost)).toList();
    var horizon =
        lists.stream()
            .filter(list -> list.size() >= atMost)
            .map(list -> list.getLast().dueAt())
            .min(Comparator.naturalOrder());
    Stream<Due> known = lists.stream().flatMap(List::stream);
    return new Agenda(
        known
            .filter(due -> horizon.isEmpty() || !due.dueAt().isAfter(horizon.get()))
            .sorted(Comparator.comparing(Due::dueAt))
            .toList(),
        horizon.isEmpty());
  }
}
