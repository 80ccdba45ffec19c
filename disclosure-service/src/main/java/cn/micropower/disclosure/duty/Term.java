package cn.micropower.disclosure.duty;

import cn.micropower.disclosure.ruling.Ruling;
import cn.micropower.platform.rule.Refused;
import org.jspecify.annotations.Nullable;

/**
 * A number of days that the procedure asks the rules for.
 *
 * @param ruling null where the pack in force has no such rule
 */
public record Term(String key, @Nullable Ruling ruling) {

  Ruling inForce() {
    if (ruling == null) {
      throw new Refused(DutyRule.NO_RULE_IN_FORCE, key);
    }
    return ruling;
  }
}
