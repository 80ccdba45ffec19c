package cn.micropower.platform.inbox;

/** Somebody else has moved on what this process was about to move: it must look again. */
final class Overtaken extends RuntimeException {
  Overtaken() {
    super("overtaken", null, false, false);
  }
}
