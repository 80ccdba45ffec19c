package cn.micropower.contracts.id;

import com.fasterxml.jackson.annotation.JsonValue;

/** 拒绝 — the record of one attempt that the rules or the authority table refused. */
public record RefusalId(@JsonValue String value) {
  public RefusalId {
    IdForm.require("refusal", value);
  }

  @Override
  public String toString() {
    return value;
  }
}
