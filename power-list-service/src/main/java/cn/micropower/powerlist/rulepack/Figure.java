package cn.micropower.powerlist.rulepack;

import com.fasterxml.jackson.annotation.JsonSubTypes;

/** The number of one rule; its kind stands beside it as the entry's {@code type}. */
@JsonSubTypes({
  @JsonSubTypes.Type(value = Threshold.class, name = "THRESHOLD"),
  @JsonSubTypes.Type(value = Days.class, name = "DAYS"),
})
public sealed interface Figure permits Threshold, Days {}
