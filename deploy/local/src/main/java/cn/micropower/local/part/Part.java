package cn.micropower.local.part;

import java.util.Optional;

/** One part of the system: a process that outlives the command that started it. */
public interface Part {

  String name();

  int port();

  /**
   * Returns the process if it runs, whoever started it; a foreign process is never taken for it.
   */
  Optional<ProcessHandle> process();

  /** Starts the process; the part is usable after {@link #awaitReady}. */
  void launch();

  /**
   * Returns when the part does its work.
   *
   * @throws cn.micropower.local.home.Trouble when it ended or stays silent too long
   */
  void awaitReady();

  boolean isReady();

  /** Ends the process in good order. */
  void stop();

  /** Begins, beside everything else, what makes the next launch cheap; nothing need wait for it. */
  default void prepareNextLaunch() {}

  /** Returns, when nothing is being prepared any more, whether the next launch is a cheap one. */
  default boolean awaitPrepared() {
    return true;
  }

  /** Whether it runs something else than what a launch would run now. */
  default boolean isOutdated() {
    return false;
  }
}
