package cn.micropower.contracts.id;

import com.fasterxml.jackson.annotation.JsonValue;

/** 问题线索 — one clue; its text does not say what it is. */
public record ClueId(@JsonValue String value) {
  public ClueId {
    IdForm.require("sealed", value);
  }

  @Override
  public String toString() {
    return value;
  }
}
