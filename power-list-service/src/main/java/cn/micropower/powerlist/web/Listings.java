package cn.micropower.powerlist.web;

import cn.micropower.contracts.id.UnitPath;
import cn.micropower.powerlist.exercise.ListedPower;
import cn.micropower.powerlist.exercise.Listing;
import cn.micropower.powerlist.list.PowerList;
import cn.micropower.powerlist.list.PowerLists;
import cn.micropower.powerlist.procedure.Procedures;
import cn.micropower.powerlist.template.Item;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Looks up what the published list says about a power on the day it is first used. */
@Component
class Listings {
  private final PowerLists lists;
  private final Procedures procedures;

  Listings(PowerLists lists, Procedures procedures) {
    this.lists = lists;
    this.procedures = procedures;
  }

  Listing find(UnitPath place, String item, @Nullable String chosen, LocalDate day) {
    return lists
        .of(place.district())
        .lists()
        .on(day)
        .map(list -> find(list, item, chosen))
        .orElseGet(Listing.Unpublished::new);
  }

  private Listing find(PowerList list, String id, @Nullable String chosen) {
    return list.item(id)
        .map(item -> byProcedure(list, item, chosen))
        .orElseGet(() -> new Listing.Unlisted(version(list), id));
  }

  private Listing byProcedure(PowerList list, Item item, @Nullable String chosen) {
    var allowed =
        chosen == null
            ? item.procedures()
            : item.procedures().stream().filter(chosen::equals).toList();
    return allowed.size() == 1
        ? executable(list, item, allowed.getFirst())
        : new Listing.Undecided(version(list), item.id(), item.procedures());
  }

  private Listing executable(PowerList list, Item item, String procedure) {
    var power =
        new ListedPower(
            list.id(), list.version(), item.id(), item.name(), item.basis(), item.resolvedBy());
    return procedures
        .named(procedure)
        .<Listing>map(known -> new Listing.Listed(power, known))
        .orElseGet(() -> new Listing.Unexecutable(version(list), item.id(), procedure));
  }

  private static Listing.ListVersion version(PowerList list) {
    return new Listing.ListVersion(list.id(), list.version());
  }
}
