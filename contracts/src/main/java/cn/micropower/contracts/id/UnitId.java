package cn.micropower.contracts.id;

import com.fasterxml.jackson.annotation.JsonValue;

/** 单位 — a district, township, village, community or village group; stable across mergers. */
public record UnitId(@JsonValue String value) {
  public UnitId {
    IdForm.require("unit", value);
  }

  @Override
  public String toString() {
    return value;
  }
}
