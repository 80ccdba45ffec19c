package cn.micropower.contracts.id;

import com.fasterxml.jackson.annotation.JsonValue;

/** 权力清单 — the list of powers of one district, in all its versions. */
public record PowerListId(@JsonValue String value) {
  public PowerListId {
    IdForm.require("power-list", value);
  }

  @Override
  public String toString() {
    return value;
  }
}
