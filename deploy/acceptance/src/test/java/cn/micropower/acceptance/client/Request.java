package cn.micropower.acceptance.client;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import tools.jackson.databind.json.JsonMapper;

/** A POST in the making: to a path, with a key of its own unless another is given. */
public record Request(Account account, String path, Map<String, String> headers) {
  private static final int VERY_LARGE = 1_000_000;
  private static final JsonMapper JSON = JsonMapper.builder().build();

  public Request {
    headers = Map.copyOf(headers);
  }

  static Request to(Account account, String path) {
    var headers =
        Map.of("Content-Type", "application/json", "Idempotency-Key", "key-" + UUID.randomUUID());
    return new Request(account, path, headers);
  }

  /** Returns the request with that key, by which a repetition is known. */
  public Request withKey(String key) {
    return with("Idempotency-Key", key);
  }

  /** Returns the request saying on which version it decides. */
  public Request onVersion(long version) {
    return with("If-Match", "\"" + version + "\"");
  }

  /** Returns the request with that header. */
  public Request with(String header, String value) {
    var more = new TreeMap<>(headers);
    more.put(header, value);
    return new Request(account, path, more);
  }

  /** Returns the request without that header. */
  public Request without(String header) {
    var fewer = new TreeMap<>(headers);
    fewer.remove(header);
    return new Request(account, path, fewer);
  }

  /** Sends a body that is written as JSON. */
  public Reply sends(Object body) {
    return sendsText(JSON.writeValueAsString(body));
  }

  /** Sends the body as it stands; a very large one only if the door asks for it. */
  public Reply sendsText(String body) {
    var request = account.identified(path).expectContinue(body.length() > VERY_LARGE);
    headers.forEach(request::header);
    return account.gateway().exchange(request.POST(BodyPublishers.ofString(body)).build());
  }
}
