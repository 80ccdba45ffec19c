package cn.micropower.platform.relay;

/** A term must end though nothing is wrong with Kafka: a new one sets right what has changed. */
final class TermEnded extends RuntimeException {
  TermEnded(String why) {
    super(why, null, false, false);
  }
}
