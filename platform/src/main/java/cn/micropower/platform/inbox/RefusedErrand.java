package cn.micropower.platform.inbox;

import cn.micropower.platform.command.Errand;
import cn.micropower.platform.rule.Refused;

/** A rule refused what a policy ordered. */
final class RefusedErrand extends RuntimeException {
  private final transient Policy<?> policy;
  private final transient Errand errand;
  private final transient Refused refused;

  RefusedErrand(Policy<?> policy, Errand errand, Refused refused) {
    super(refused.getMessage(), refused, false, false);
    this.policy = policy;
    this.errand = errand;
    this.refused = refused;
  }

  Policy<?> policy() {
    return policy;
  }

  Errand errand() {
    return errand;
  }

  Refused refused() {
    return refused;
  }
}
