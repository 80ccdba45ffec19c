package cn.micropower.platform.inbox;

/** A record that contradicts itself or cannot be read; no later try will change that. */
final class Unsound extends RuntimeException {

  /**
   * @param why in words of ours, never of the record's
   */
  Unsound(String why) {
    super(why, null, false, false);
  }
}
