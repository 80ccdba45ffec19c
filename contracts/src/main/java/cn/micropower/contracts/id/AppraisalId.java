package cn.micropower.contracts.id;

import com.fasterxml.jackson.annotation.JsonValue;

/** 评议 — one vote of a panel on one matter. */
public record AppraisalId(@JsonValue String value) {
  public AppraisalId {
    IdForm.require("appraisal", value);
  }

  @Override
  public String toString() {
    return value;
  }
}
