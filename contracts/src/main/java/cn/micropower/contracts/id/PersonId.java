package cn.micropower.contracts.id;

import com.fasterxml.jackson.annotation.JsonValue;

/** 人员 — a natural person; who it is stands only in the erasable table of the owner. */
public record PersonId(@JsonValue String value) {
  public PersonId {
    IdForm.require("person", value);
  }

  @Override
  public String toString() {
    return value;
  }
}
