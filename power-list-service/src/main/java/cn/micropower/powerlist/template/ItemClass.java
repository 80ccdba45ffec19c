package cn.micropower.powerlist.template;

import cn.micropower.platform.rule.Sentence;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;

/** 类别 — one class of powers, by its letter. */
public record ItemClass(@JsonProperty("class") String letter, Sentence name, List<Item> items) {

  public ItemClass {
    items = List.copyOf(items);
  }
}
