package cn.micropower.contracts.id;

import com.fasterxml.jackson.annotation.JsonValue;

/** 规则包 — the numbers of law that one unit has published, in all their versions. */
public record RulePackId(@JsonValue String value) {
  public RulePackId {
    IdForm.require("rule-pack", value);
  }

  @Override
  public String toString() {
    return value;
  }
}
