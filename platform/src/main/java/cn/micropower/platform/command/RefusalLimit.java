package cn.micropower.platform.command;

import cn.micropower.contracts.id.PersonId;
import cn.micropower.contracts.problem.Problem;
import cn.micropower.platform.identity.Caller;
import cn.micropower.platform.web.Declined;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import java.time.Duration;

/** How many refusals of one caller are recorded a minute; beyond that he is asked to wait. */
final class RefusalLimit {
  private static final Duration WINDOW = Duration.ofMinutes(1);

  private final long perMinute;
  private final Cache<PersonId, Bucket> buckets =
      Caffeine.newBuilder().expireAfterAccess(WINDOW.multipliedBy(2)).build();

  RefusalLimit(long perMinute) {
    this.perMinute = perMinute;
  }

  /**
   * Counts one refusal of that caller.
   *
   * @throws Declined with 429 if there were too many
   */
  void count(Caller caller) {
    if (!buckets.get(caller.person(), _ -> bucket()).tryConsume(1)) {
      throw new Declined(Problem.TOO_MANY_REFUSALS);
    }
  }

  private Bucket bucket() {
    return Bucket.builder()
        .addLimit(limit -> limit.capacity(perMinute).refillGreedy(perMinute, WINDOW))
        .build();
  }
}
