package cn.micropower.contracts.id;

import com.fasterxml.jackson.annotation.JsonValue;

/** 情况发布会 — one briefing of villagers. */
public record BriefingId(@JsonValue String value) {
  public BriefingId {
    IdForm.require("briefing", value);
  }

  @Override
  public String toString() {
    return value;
  }
}
