package cn.micropower.platform.inbox;

import java.util.List;

/**
 * 策略 — when that happened elsewhere, then these commands are given here. A sentence: its class is
 * named {@code WhenXThenY}. The commands' target ids are derived from the fact, so that a second
 * delivery gives the same commands and changes nothing.
 *
 * @param <F> the published fact it waits for
 */
public interface Policy<F> {

  /** The published fact it waits for. */
  Class<F> fact();

  /**
   * Returns the commands to give, in order; none if the fact is nothing to this service. Facts that
   * came together are dealt with in one transaction: what is asked of the store here does not tell
   * yet what the one before led to, and nothing may hang on it.
   *
   * @throws NotYet if something that it needs has not arrived yet
   */
  List<?> when(F fact, Arrival arrival);
}
