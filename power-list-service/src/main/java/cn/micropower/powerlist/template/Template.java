package cn.micropower.powerlist.template;

import cn.micropower.platform.rule.Sentence;
import java.util.List;

/**
 * A list of powers to start from.
 *
 * @param note how far it can be trusted; shown wherever the template is shown
 */
public record Template(String id, Sentence name, Sentence note, List<ItemClass> classes) {

  public Template {
    classes = List.copyOf(classes);
  }

  /** All items, in the order of the classes. */
  public List<Item> items() {
    return classes.stream().flatMap(each -> each.items().stream()).toList();
  }
}
