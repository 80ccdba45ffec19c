package cn.micropower.contracts.id;

import com.fasterxml.jackson.annotation.JsonValue;

/** 公开责任 — one disclosure duty. */
public record DutyId(@JsonValue String value) {
  public DutyId {
    IdForm.require("duty", value);
  }

  @Override
  public String toString() {
    return value;
  }
}
