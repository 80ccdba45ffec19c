package cn.micropower.powerlist.rulepack;

import java.util.List;

/** 参考规则包 — the rules that this service ships; they judge nobody until a district publishes. */
public record ReferencePack(List<Entry> entries) {

  public ReferencePack {
    entries = List.copyOf(entries);
  }
}
