package cn.micropower.platform.command;

/** A decision from memory that does not stand: memory was old, or the key has been used before. */
final class Doubtful extends RuntimeException {

  Doubtful() {
    super("decided from memory in vain", null, false, false);
  }
}
