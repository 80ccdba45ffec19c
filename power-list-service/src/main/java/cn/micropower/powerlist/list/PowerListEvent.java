package cn.micropower.powerlist.list;

import cn.micropower.contracts.id.PowerListId;
import cn.micropower.contracts.id.UnitPath;
import cn.micropower.platform.eventstore.Stored;
import cn.micropower.powerlist.template.Item;
import java.time.LocalDate;
import java.util.List;

/** What can happen to a district's list. */
public sealed interface PowerListEvent {

  PowerListId list();

  /** 清单已公布 — from that day on these are the powers, all of them written out. */
  @Stored(name = "power-list.published")
  record PowerListPublished(
      PowerListId list,
      UnitPath place,
      int version,
      LocalDate effectiveFrom,
      String reason,
      String template,
      List<ItemChange> changes,
      List<Item> items)
      implements PowerListEvent {}
}
