package cn.micropower.platform.inbox;

import org.jspecify.annotations.Nullable;

/**
 * 行为人 — who did what arrives, as far as it is told outside that service.
 *
 * @param actor {@code person:…} of somebody who acted in a post, {@code policy:…} or {@code
 *     deadline:…}; absent for whoever acted in none
 * @param role in which it was done
 * @param post in which it was done, if in any
 */
public record Doer(@Nullable String actor, @Nullable String role, @Nullable String post) {
  /** Nothing is told of who did it. */
  public static final Doer UNTOLD = new Doer(null, null, null);
}
