package cn.micropower.acceptance.client;

import java.util.Map;
import java.util.UUID;

/**
 * A request that can be sent again and again, always the same.
 *
 * @param refusal the rule that refuses it; empty for one that is granted
 */
public record Example(Request request, Map<String, Object> body, String refusal) {
  Example(Request request, Map<String, Object> body) {
    this(request, body, "");
  }

  public Reply send() {
    return body.isEmpty() ? request.sendsText("") : request.sends(body);
  }

  /** Returns the same request with a key of its own, sent by somebody else. */
  public Example by(Account other) {
    return with(
        new Request(other, request.path(), request.headers()).withKey("by-" + UUID.randomUUID()));
  }

  /** Returns the same wish in another request. */
  public Example with(Request other) {
    return new Example(other, body, refusal);
  }

  /** Returns the answer if it is the one that such a request gets. */
  public Reply answered(Reply reply) {
    return refusal.isEmpty() ? reply.accepted() : reply.refused(422, refusal);
  }
}
