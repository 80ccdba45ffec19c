package cn.micropower.platform.relay;

import java.util.Optional;

/**
 * 发布 — which of a service's facts leave the house, and in what form; one bean per service. Of its
 * refusals the platform tells itself.
 */
public interface Publication {

  /**
   * Returns the fact in its published form, a type marked {@link
   * cn.micropower.contracts.record.Published}; empty where it stays at home.
   *
   * @param event as it is stored, in its present revision
   */
  Optional<?> of(Object event);
}
