package cn.micropower.load.fill;

import cn.micropower.contracts.ledger.Hash;
import cn.micropower.contracts.ledger.InclusionProof;
import cn.micropower.contracts.ledger.LeafEntry;
import cn.micropower.contracts.ledger.MerkleHash;
import cn.micropower.load.client.Account;
import cn.micropower.load.client.Client;
import cn.micropower.load.client.Village;
import cn.micropower.load.floor.Cast;
import cn.micropower.load.floor.Databases;
import java.io.IOException;
import java.net.URI;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Base64;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** 真实 — that what was filled in is like what was made through REST, for everyone who asks. */
public final class Soundness {
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final String EXERCISES = "/api/v1/exercises/";
  private static final int FACTS = 5;

  private final Cast cast;
  private final Databases databases;
  private final List<Village> villages;

  public Soundness(Cast cast, Databases databases, List<Village> villages) {
    this.cast = cast;
    this.databases = databases;
    this.villages = villages;
  }

  private record Filled(String exercise, String village) {}

  /**
   * Reads the exercise that was filled in last, verifies the proof of each of its facts under the
   * public root, and, where disclosure-service is at work, that every resolution has opened a duty.
   *
   * @return what was found, in words
   * @throws IllegalStateException when something is not sound
   */
  public String verify(URI gateway) throws IOException {
    var filled = databases.rows("power-list", LAST, Soundness::filled).getFirst();
    var reader =
        villages.stream()
            .filter(village -> village.unit().equals(filled.village()))
            .findFirst()
            .orElseThrow()
            .secretary();
    try (var client = new Client(gateway)) {
      var told = ask(client, EXERCISES + filled.exercise(), reader);
      must(told.path("id").asString().equals(filled.exercise()), "is not found", filled);
      var proof = ask(client, EXERCISES + filled.exercise() + "/proof", reader);
      must(verifies(client, proof, filled), "is not proven", filled);
    }
    var proven =
        "%s is read, its %d facts are proven under the public root"
            .formatted(filled.exercise(), FACTS);
    return cast.services().contains("disclosure") ? proven + opened(filled) : proven;
  }

  private String opened(Filled filled) {
    long resolved = databases.number("power-list", count("exercise.resolution-passed"));
    long opened = databases.number("disclosure", count("duty.opened"));
    must(resolved == opened, resolved + " resolutions opened " + opened + " duties", filled);
    return ", and each of %,d resolutions opened its duty".formatted(resolved);
  }

  private static final String LAST =
      """
      select aggregate_identifier, convert_from(payload, 'UTF8')::jsonb #>> '{place,-1}'
      from domain_event where payload_type = 'exercise.proposed'
      order by global_index desc limit 1
      """;

  private static Filled filled(ResultSet row) throws SQLException {
    return new Filled(row.getString(1), row.getString(2));
  }

  private static String count(String type) {
    return "select count(*) from domain_event where payload_type = '" + type + "'";
  }

  private static boolean verifies(Client client, JsonNode proof, Filled filled) throws IOException {
    long size = proof.at("/head/size").asLong();
    var lines = proof.path("lines").valueStream().toList();
    long first = lines.getFirst().path("leaf").asLong();
    var open = "/api/v1/ledgers/power-list/leaves/%d/proof?size=%d".formatted(first, size);
    var root = Hash.parse(ask(client, open, Account.PUBLIC).at("/ledger/root").asString());
    return lines.size() == FACTS
        && lines.stream().allMatch(line -> verifies(line, size, root, filled.exercise()));
  }

  private static boolean verifies(JsonNode line, long size, Hash root, String exercise) {
    var bytes = base64(line.path("entry"));
    var entry = LeafEntry.decode(bytes);
    var payload = base64(line.path("payload"));
    var path = line.path("path").valueStream().map(JsonNode::asString).map(Hash::parse).toList();
    return entry.aggregate().equals(exercise)
        && Hash.sha256(base64(line.path("salt")), payload).equals(entry.payload())
        && JSON.readTree(payload).path("exercise").asString().equals(exercise)
        && new InclusionProof(entry.leafIndex(), size, path).verify(MerkleHash.leaf(bytes), root);
  }

  private static byte[] base64(JsonNode text) {
    return Base64.getDecoder().decode(text.asString());
  }

  private static JsonNode ask(Client client, String path, Account account) throws IOException {
    var reply = client.get(path, account);
    if (!reply.isAccepted()) {
      throw new IllegalStateException(path + " is answered " + reply);
    }
    return JSON.readTree(reply.body());
  }

  private static void must(boolean holds, String otherwise, Filled filled) {
    if (!holds) {
      throw new IllegalStateException(filled + " " + otherwise);
    }
  }
}
