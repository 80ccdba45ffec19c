package cn.micropower.load.client;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.classic.methods.HttpPost;
import org.apache.hc.client5.http.classic.methods.HttpUriRequestBase;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.BasicHttpClientConnectionManager;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.ParseException;
import org.apache.hc.core5.http.io.entity.EntityUtils;
import org.apache.hc.core5.http.io.entity.StringEntity;
import org.jspecify.annotations.Nullable;

/**
 * One connection, kept alive, used by one thread at a time: it blocks while it waits, and so costs
 * what it measures hardly anything.
 */
public final class Client implements AutoCloseable {
  private final URI door;
  private final CloseableHttpClient http =
      HttpClients.custom()
          .setConnectionManager(new BasicHttpClientConnectionManager())
          .disableAutomaticRetries()
          .disableRedirectHandling()
          .disableCookieManagement()
          .disableAuthCaching()
          .disableContentCompression()
          .disableConnectionState()
          .build();

  /**
   * @param door scheme, host and port of what is asked
   */
  public Client(URI door) {
    this.door = door;
  }

  /** Returns what is answered to a question, whatever the status. */
  public Reply get(String path, Account account) throws IOException {
    return send(new HttpGet(door.resolve(path)), account);
  }

  /**
   * Returns what is answered to a request with a key of its own, whatever the status.
   *
   * @param version the version decided on; null where nothing is there yet
   */
  public Reply post(String path, Account account, @Nullable Integer version, String body)
      throws IOException {
    var request = new HttpPost(door.resolve(path));
    request.setHeader("Idempotency-Key", key().toString());
    if (version != null) {
      request.setHeader("If-Match", "\"" + version + "\"");
    }
    request.setEntity(new StringEntity(body, ContentType.APPLICATION_JSON));
    return send(request, account);
  }

  /** Unique is enough: nobody shall guess it, for nobody is there to. */
  private static UUID key() {
    var random = ThreadLocalRandom.current();
    return new UUID(random.nextLong(), random.nextLong());
  }

  private Reply send(HttpUriRequestBase request, Account account) throws IOException {
    if (account.token() != null) {
      request.setHeader("Authorization", "Bearer " + account.token());
    }
    if (account.post() != null) {
      request.setHeader("Micropower-Post", account.post());
    }
    return http.execute(request, Client::reply);
  }

  private static Reply reply(ClassicHttpResponse response) throws IOException, ParseException {
    var entity = response.getEntity();
    return new Reply(
        response.getCode(),
        entity == null ? "" : EntityUtils.toString(entity, StandardCharsets.UTF_8));
  }

  @Override
  public void close() {
    try {
      http.close();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
