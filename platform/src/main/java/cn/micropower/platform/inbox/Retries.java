package cn.micropower.platform.inbox;

import cn.micropower.platform.web.DatabaseTrouble;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** 重办 — tries parked sequences again when an operator has ordered it. */
final class Retries {
  private static final Logger LOG = LoggerFactory.getLogger(Retries.class);

  private final Map<String, Group> groups;
  private final Parking parking;
  private final ParkedList list;
  private final Handling handling;

  /**
   * @param groups by name
   */
  Retries(Map<String, Group> groups, Parking parking, ParkedList list, Handling handling) {
    this.groups = groups;
    this.parking = parking;
    this.list = list;
    this.handling = handling;
  }

  /**
   * Carries out what is ordered: each sequence in its order, every letter in its own transaction,
   * up to the first that fails again. While the database does not answer, the order stands.
   */
  void carryOut() {
    list.ordered().forEach(this::carryOut);
  }

  private void carryOut(String id) {
    var first = parking.first(id);
    while (first.isPresent() && isHandled(id, first.get())) {
      first = parking.first(id);
    }
  }

  private boolean isHandled(String id, Parking.First first) {
    var group = groups.get(first.group());
    if (group == null) {
      list.failed(id, "this group is not here any more");
      return false;
    }
    try {
      handle(group, id, first);
      return true;
    } catch (Overtaken elsewhere) {
      return false;
    } catch (Exception failure) {
      if (!DatabaseTrouble.isPassing(failure)) {
        var said = Failure.said(failure, first.letter());
        list.failed(id, said);
        LOG.warn("inbox {}: {} fails again: {}", group.name(), id, said);
      }
      return false;
    }
  }

  private void handle(Group group, String id, Parking.First first) throws Exception {
    var letter = first.letter();
    switch (Sight.of(letter)) {
      case Sight.Foreign foreign -> throw new Unsound(foreign.fault());
      case Sight.Chained chained ->
          handling.handle(
              group,
              letter,
              chained,
              () -> {
                parking.takeOut(id, first.place());
                return true;
              });
    }
  }
}
