package cn.micropower.platform.inbox;

import java.util.List;

/**
 * 副本 — what another service owns and this one needs at hand, kept in tables of its own. It follows
 * in a group of its own: to rebuild it, its rows and its marks are emptied together.
 *
 * @param <F> the published facts that it keeps; a sealed interface counts for all it permits
 */
public interface Replica<F> {

  /** The published facts that it keeps. */
  Class<F> facts();

  /** The tables that it fills, emptied for a rebuild. */
  List<String> tables();

  /** Takes over what the fact says, in the transaction that moves the mark. */
  void take(F fact, Arrival arrival);
}
