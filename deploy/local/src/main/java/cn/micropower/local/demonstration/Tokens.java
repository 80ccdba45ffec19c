package cn.micropower.local.demonstration;

import cn.micropower.local.home.Trouble;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import tools.jackson.databind.json.JsonMapper;

/** Fetches bearer tokens of demonstration accounts from the local issuer. */
public record Tokens(URI issuer, ClientSecrets secrets) {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  /**
   * Returns a token of that account, good for eight hours.
   *
   * @throws Trouble when there is no such account, or the issuer does not run
   */
  public String of(String account) {
    String credentials = account + ":" + secrets.of(account);
    String basic = Base64.getEncoder().encodeToString(credentials.getBytes(StandardCharsets.UTF_8));
    HttpRequest request =
        HttpRequest.newBuilder(issuer.resolve("/oauth2/token"))
            .timeout(Duration.ofSeconds(20))
            .header("Authorization", "Basic " + basic)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString("grant_type=client_credentials"))
            .build();
    try (HttpClient client = HttpClient.newHttpClient()) {
      HttpResponse<String> response = client.send(request, BodyHandlers.ofString());
      if (response.statusCode() == 401) {
        throw new Trouble("There is no demonstration account `%s`.".formatted(account));
      }
      return JSON.readTree(response.body()).path("access_token").asString();
    } catch (IOException e) {
      throw new Trouble("The token issuer does not answer: start it with ./deploy/up.");
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new Trouble("Interrupted while fetching a token.", e);
    }
  }
}
