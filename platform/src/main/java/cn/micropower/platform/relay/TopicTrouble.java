package cn.micropower.platform.relay;

/** The topic is not as operations must make it. */
final class TopicTrouble extends RuntimeException {
  TopicTrouble(String what) {
    super(what);
  }
}
