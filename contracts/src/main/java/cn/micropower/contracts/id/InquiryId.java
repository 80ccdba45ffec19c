package cn.micropower.contracts.id;

import com.fasterxml.jackson.annotation.JsonValue;

/** 核查 — one look into a matter that villagers rejected. */
public record InquiryId(@JsonValue String value) {
  public InquiryId {
    IdForm.require("inquiry", value);
  }

  @Override
  public String toString() {
    return value;
  }
}
