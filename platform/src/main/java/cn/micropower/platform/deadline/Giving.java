package cn.micropower.platform.deadline;

/** How a deadline's command is given. */
interface Giving {

  /**
   * Gives the command in a root unit of work of its own, in the name of the deadline, and returns
   * when its events are committed.
   *
   * @throws Exception whatever kept it from that; everything is rolled back
   */
  void give(Due due) throws Exception;
}
