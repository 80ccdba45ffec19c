package cn.micropower.load;

import java.time.Duration;

/**
 * One measured round.
 *
 * @param nanos the latency of each accepted command, sorted
 * @param failures how many commands were not accepted
 */
record Round(Duration took, long[] nanos, long failures) {

  double perSecond() {
    return nanos.length * 1e9 / took.toNanos();
  }

  /** The latency, in milliseconds, that the given percentage of commands stayed below. */
  double millis(int percent) {
    return nanos.length == 0
        ? 0
        : nanos[Math.min(nanos.length - 1, nanos.length * percent / 100)] / 1e6;
  }
}
