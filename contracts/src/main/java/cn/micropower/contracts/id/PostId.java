package cn.micropower.contracts.id;

import com.fasterxml.jackson.annotation.JsonValue;

/** 职务 — one office in one unit, whoever holds it. */
public record PostId(@JsonValue String value) {
  public PostId {
    IdForm.require("post", value);
  }

  @Override
  public String toString() {
    return value;
  }
}
