package cn.micropower.contracts.id;

import com.fasterxml.jackson.annotation.JsonValue;

/** 用权 — one exercise of one listed power. */
public record ExerciseId(@JsonValue String value) {
  public ExerciseId {
    IdForm.require("exercise", value);
  }

  @Override
  public String toString() {
    return value;
  }
}
