package cn.micropower.load.client;

import org.jspecify.annotations.Nullable;

/**
 * In whose name a request is sent.
 *
 * @param token bearer token; null for the public
 * @param post the post in which the person acts; null where none is needed
 */
public record Account(@Nullable String token, @Nullable String post) {
  /** Anybody. */
  public static final Account PUBLIC = new Account(null, null);
}
