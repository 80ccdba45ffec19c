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
 */
public record Call(
    Caller caller,
    String route,
    String key,
    String digest,
    @Nullable PostId post,
    @Nullable Long seenVersion) {
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

  Optional<PostId> actingPost() {
    return Optional.ofNullable(post);
  }
}
