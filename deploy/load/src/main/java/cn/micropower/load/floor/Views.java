package cn.micropower.load.floor;

import cn.micropower.load.client.Account;
import cn.micropower.load.client.Client;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** 视图状况 — how the views of a service are, as its operator asks over REST. */
public record Views(Client client, Account operator, String service) {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  /** Returns the status of each; nothing when a busy service does not answer in time. */
  public Optional<List<JsonNode>> statuses() {
    try {
      var views = client.get("/api/v1/operations/" + service + "/views", operator);
      return views.isAccepted()
          ? Optional.of(JSON.readTree(views.body()).valueStream().toList())
          : Optional.empty();
    } catch (IOException notInTime) {
      return Optional.empty();
    }
  }
}
