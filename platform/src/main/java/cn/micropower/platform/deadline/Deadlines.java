package cn.micropower.platform.deadline;

import java.time.Instant;
import java.util.List;

/**
 * The deadlines of one room, derived from facts: nothing is scheduled, so nothing can be forgotten.
 * Every bean of this kind is asked at every sweep.
 */
public interface Deadlines {

  /**
   * Returns what is due and not done, the earliest first. What was returned is returned again until
   * the facts say that it is done.
   *
   * @param now the domain's time
   * @param atMost how many at most; fewer means that there are no more
   */
  List<Due> due(Instant now, int atMost);
}
