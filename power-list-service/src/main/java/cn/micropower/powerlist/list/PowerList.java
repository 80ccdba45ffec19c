package cn.micropower.powerlist.list;

import cn.micropower.contracts.id.PowerListId;
import cn.micropower.powerlist.edition.Edition;
import cn.micropower.powerlist.template.Item;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * One published version of a district's list.
 *
 * @param version counts from 1
 * @param effectiveFrom the first day on which it counts
 * @param reason why it was published; 立、改、废、释 of law, or a change of function
 */
public record PowerList(
    PowerListId id,
    int version,
    LocalDate effectiveFrom,
    String reason,
    String template,
    List<Item> items)
    implements Edition {

  public PowerList {
    items = List.copyOf(items);
  }

  /** The item of that id, if the list carries it. */
  public Optional<Item> item(String id) {
    return items.stream().filter(item -> item.id().equals(id)).findFirst();
  }
}
