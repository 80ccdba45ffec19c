package cn.micropower.year.play;

import cn.micropower.local.home.Trouble;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** 等候 — asks until what another service is to bring about is there, or long enough is over. */
public final class Patience {
  private static final Duration LONGEST = Duration.ofSeconds(60);
  private static final Duration BREATH = Duration.ofMillis(25);

  private Patience() {}

  /**
   * Returns what was asked for.
   *
   * @param what names it in the sentence that says that it did not come
   * @throws Trouble when it is not there within a minute
   */
  static String until(String what, Supplier<Optional<String>> question) {
    return lastOf(question, Optional::isPresent)
        .orElseThrow(
            () ->
                new Trouble(
                    "After %d s there is still no %s: see ./deploy/status and the logs in the home."
                        .formatted(LONGEST.toSeconds(), what)));
  }

  /** Returns the first answer that is good enough, or the last one of a minute. */
  public static <T> T lastOf(Supplier<T> question, Predicate<T> enough) {
    long deadline = System.nanoTime() + LONGEST.toNanos();
    var answer = question.get();
    while (!enough.test(answer) && System.nanoTime() < deadline) {
      LockSupport.parkNanos(BREATH.toNanos());
      answer = question.get();
    }
    return answer;
  }
}
