package cn.micropower.powerlist.list;

import static cn.micropower.powerlist.list.PowerListRule.ITEM_CHANGED_TWICE;
import static cn.micropower.powerlist.list.PowerListRule.ITEM_UNKNOWN;
import static cn.micropower.powerlist.list.PowerListRule.ITEM_WITHOUT_BASIS;
import static cn.micropower.powerlist.list.PowerListRule.LIST_REACHES_BACK;
import static cn.micropower.powerlist.list.PowerListRule.PROCEDURE_UNKNOWN;

import cn.micropower.platform.rule.Refused;
import cn.micropower.powerlist.edition.Editions;
import cn.micropower.powerlist.list.PowerListEvent.PowerListPublished;
import cn.micropower.powerlist.template.Item;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** All versions of one district's list. */
public record PowerListBook(Editions<PowerList> lists) {
  public static final PowerListBook EMPTY = new PowerListBook(Editions.none());

  /** Decides a publication. */
  PowerListPublished decide(PublishPowerList command) {
    mustNotReachBack(command);
    mustChangeOnce(command.changes());
    var items = new LinkedHashMap<String, Item>();
    command.template().items().forEach(item -> items.put(item.id(), item));
    var known = known(command);
    command.changes().forEach(change -> apply(change, items, known));
    items.values().forEach(PowerListBook::mustHaveBasis);
    return new PowerListPublished(
        command.list(),
        command.place(),
        lists.nextVersion(),
        command.effectiveFrom(),
        command.reason(),
        command.template().id(),
        command.changes(),
        List.copyOf(items.values()));
  }

  /** Returns the book after the event. */
  public PowerListBook evolve(PowerListEvent event) {
    return switch (event) {
      case PowerListPublished(
              var id,
              _,
              var version,
              var effectiveFrom,
              var reason,
              var template,
              _,
              var items) ->
          new PowerListBook(
              lists.and(new PowerList(id, version, effectiveFrom, reason, template, items)));
    };
  }

  private void mustNotReachBack(PublishPowerList command) {
    lists
        .earliest(command.today())
        .filter(command.effectiveFrom()::isBefore)
        .ifPresent(
            earliest -> {
              throw new Refused(LIST_REACHES_BACK, earliest);
            });
  }

  private static void mustChangeOnce(List<ItemChange> changes) {
    var seen = new HashSet<String>();
    for (var change : changes) {
      if (!seen.add(change.item())) {
        throw new Refused(ITEM_CHANGED_TWICE, change.item());
      }
    }
  }

  private static Set<String> known(PublishPowerList command) {
    var known = new HashSet<>(command.executable());
    command.template().items().forEach(item -> known.addAll(item.procedures()));
    return known;
  }

  private static void apply(ItemChange change, Map<String, Item> items, Set<String> known) {
    var item = items.get(change.item());
    if (item == null) {
      throw new Refused(ITEM_UNKNOWN, change.item());
    }
    if (!known.contains(change.procedure())) {
      throw new Refused(PROCEDURE_UNKNOWN, change.procedure());
    }
    items.put(item.id(), item.by(change.procedure()));
  }

  /** 没有政策法规依据的事项，坚决予以取消. */
  private static void mustHaveBasis(Item item) {
    if (item.basis().isEmpty()) {
      throw new Refused(ITEM_WITHOUT_BASIS, item.id());
    }
  }
}
