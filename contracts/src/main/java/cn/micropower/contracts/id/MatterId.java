package cn.micropower.contracts.id;

import com.fasterxml.jackson.annotation.JsonValue;

/** 评议事项 — one matter that villagers appraise, however often. */
public record MatterId(@JsonValue String value) {
  public MatterId {
    IdForm.require("matter", value);
  }

  @Override
  public String toString() {
    return value;
  }
}
