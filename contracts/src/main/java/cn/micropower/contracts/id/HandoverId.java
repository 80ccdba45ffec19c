package cn.micropower.contracts.id;

import com.fasterxml.jackson.annotation.JsonValue;

/** 移交 — one handing over of a clue; its text does not say what it is. */
public record HandoverId(@JsonValue String value) {
  public HandoverId {
    IdForm.require("sealed", value);
  }

  @Override
  public String toString() {
    return value;
  }
}
