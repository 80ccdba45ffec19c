package cn.micropower.platform.inbox;

import org.springframework.boot.autoconfigure.condition.AnyNestedCondition;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;

/** Somebody in this service waits for facts of others. */
final class Receiving extends AnyNestedCondition {
  Receiving() {
    super(ConfigurationPhase.REGISTER_BEAN);
  }

  @ConditionalOnBean(Policy.class)
  static final class APolicyWaits {}

  @ConditionalOnBean(Replica.class)
  static final class AReplicaFollows {}
}
