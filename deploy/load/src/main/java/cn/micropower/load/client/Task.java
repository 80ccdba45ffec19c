package cn.micropower.load.client;

/** What one client does over and over. */
@FunctionalInterface
public interface Task {
  /** Does it once, every request timed by the tally; stops early when the round is over. */
  void once(Client client, Tally tally);
}
