package cn.micropower.contracts.rule;

import com.fasterxml.jackson.annotation.JsonSubTypes;

/** 数值 — the number of one rule; its kind stands beside it as the rule's {@code type}. */
@JsonSubTypes({
  @JsonSubTypes.Type(value = Threshold.class, name = Figure.THRESHOLD),
  @JsonSubTypes.Type(value = Days.class, name = Figure.DAYS),
  @JsonSubTypes.Type(value = Times.class, name = Figure.TIMES),
})
public sealed interface Figure permits Threshold, Days, Times {
  String THRESHOLD = "THRESHOLD";
  String DAYS = "DAYS";
  String TIMES = "TIMES";

  /** What its kind is called beside it. */
  default String type() {
    return switch (this) {
      case Threshold _ -> THRESHOLD;
      case Days _ -> DAYS;
      case Times _ -> TIMES;
    };
  }
}
