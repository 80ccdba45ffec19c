package cn.micropower.platform.command;

import cn.micropower.contracts.id.PostId;
import cn.micropower.contracts.problem.Problem;
import cn.micropower.platform.identity.Caller;
import cn.micropower.platform.web.Declined;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A POST as it reached the door.
 *
 * @param route method and path; with the caller, the scope of the idempotency key
 * @param key the caller's own name for this attempt
 * @param digest SHA-256 of the body, in hex
 * @param post the post in which the caller acts, if one is named
 * @param seenVersion the version that the caller decided on, from {@code If-Match}
 * @param confidential whether nobody else is to learn that it was made: its refusals are sealed
 */
public record Call(
    Caller caller,
    String route,
    String key,
    String digest,
    @Nullable PostId post,
    @Nullable Long seenVersion,
    boolean confidential) {
  public static final String KEY_HEADER = "Idempotency-Key";
  public static final String POST_HEADER = "Micropower-Post";

  /**
   * Returns this call if it says on which version it decides.
   *
   * @throws Declined with 428 otherwise
   */
  public Call requireVersion() {
    if (seenVersion == null) {
      throw new Declined(Problem.IF_MATCH_REQUIRED);
    }
    return this;
  }

  /** Returns this call as one whose very route is nobody else's business. */
  public Call inConfidence() {
    return new Call(caller, route, key, digest, post, seenVersion, true);
  }

  Optional<PostId> actingPost() {
    return Optional.ofNullable(post);
  }
}
