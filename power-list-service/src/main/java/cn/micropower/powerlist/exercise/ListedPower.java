package cn.micropower.powerlist.exercise;

import cn.micropower.contracts.code.Body;
import cn.micropower.contracts.id.PowerListId;
import cn.micropower.platform.rule.Sentence;
import java.util.List;

/**
 * 清单事项 — the item of the published list that an exercise rests on, as it stood then.
 *
 * @param version the version of the list
 * @param basis the law or policy that the item rests on
 * @param resolvedBy the bodies that alone may resolve this item; empty where the procedure decides
 */
public record ListedPower(
    PowerListId list,
    int version,
    String item,
    Sentence name,
    List<String> basis,
    List<Body> resolvedBy) {

  public ListedPower {
    basis = List.copyOf(basis);
    resolvedBy = List.copyOf(resolvedBy);
  }
}
