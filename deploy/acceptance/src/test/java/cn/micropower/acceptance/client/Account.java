package cn.micropower.acceptance.client;

import java.net.http.HttpRequest;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who speaks to the gateway.
 *
 * @param token bearer token; null for the anonymous public
 * @param post the post in which the person acts; null to act by the token's own roles
 */
public record Account(Gateway gateway, @Nullable String token, @Nullable String post) {
  /** Returns the same person acting in that post. */
  public Account as(String post) {
    return new Account(gateway, token, post);
  }

  /** Returns the same person naming no post. */
  public Account withoutPost() {
    return new Account(gateway, token, null);
  }

  /** Asks for what stands there. */
  public Reply asks(String path) {
    return gateway.exchange(identified(path).GET().build());
  }

  /** Asks for what stands there once it has caught up with an accepted command. */
  public Reply asksAfter(Reply accepted, String path) {
    return gateway.exchange(
        identified(path)
            .header("Micropower-Position", accepted.header("Micropower-Position"))
            .GET()
            .build());
  }

  /** Begins a POST. */
  public Request to(String path) {
    return Request.to(this, path);
  }

  HttpRequest.Builder identified(String path) {
    var request = gateway.request(path);
    if (token != null) {
      request.header("Authorization", "Bearer " + token);
    }
    if (post != null) {
      request.header("Micropower-Post", post);
    }
    return request;
  }
}
