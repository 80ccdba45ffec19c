package cn.micropower.contracts.id;

import com.fasterxml.jackson.annotation.JsonValue;

/** 案件 — one case; its text does not say what it is. */
public record CaseId(@JsonValue String value) {
  public CaseId {
    IdForm.require("sealed", value);
  }

  @Override
  public String toString() {
    return value;
  }
}
