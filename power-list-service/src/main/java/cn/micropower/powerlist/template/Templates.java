package cn.micropower.powerlist.template;

import java.util.List;
import java.util.Optional;

/** The templates that this service ships. */
public record Templates(List<Template> all) {

  public Templates {
    all = List.copyOf(all);
  }

  /** The template of that id, if there is one. */
  public Optional<Template> named(String id) {
    return all.stream().filter(template -> template.id().equals(id)).findFirst();
  }
}
