package cn.micropower.powerlist.rulepack;

import cn.micropower.contracts.rule.Figure;
import cn.micropower.contracts.rule.Force;
import cn.micropower.platform.rule.Sentence;
import cn.micropower.powerlist.source.Source;
import com.fasterxml.jackson.annotation.JsonTypeInfo;

/**
 * One rule of a pack.
 *
 * @param key for example {@code villager-representatives.quorum}; what a procedure refers to
 * @param value the number, of the kind that {@code type} says
 */
public record Entry(
    String key,
    @JsonTypeInfo(
            use = JsonTypeInfo.Id.NAME,
            include = JsonTypeInfo.As.EXTERNAL_PROPERTY,
            property = "type")
        Figure value,
    Force force,
    Sentence name,
    Source source) {

  /** Whether the rule says who must attend. */
  public boolean saysWhoAttends() {
    return key.endsWith(".quorum");
  }

  /** Whether the rule says who must approve. */
  public boolean saysWhoApproves() {
    return key.endsWith(".majority");
  }
}
