package cn.micropower.acceptance.proof;

import static cn.micropower.acceptance.client.Meeting.attendedBy;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import cn.micropower.acceptance.client.Account;
import cn.micropower.acceptance.client.Demonstration;
import cn.micropower.acceptance.client.District;
import cn.micropower.acceptance.client.Official;
import cn.micropower.acceptance.client.Reply;
import cn.micropower.acceptance.client.Village;
import cn.micropower.acceptance.stage.Story;
import cn.micropower.contracts.ledger.Hash;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@Story
@DisplayName("被遗忘:抹去之后姓名不再出现,证明依旧成立")
class ErasureStory {
  private static final String NAME = "溪边某村民";

  private final District district = District.foundedAndPublished();
  private final Village village = district.foundsVillage();
  private final Account secretary = village.secretary().account();
  private final Reply proposed = proposedByAVillager();
  private final String path = "/exercises/" + proposed.id();

  @Test
  @DisplayName("提出议题的村民可以被抹去:视图不再说出姓名,抹去前后的证明都成立,说的是同一件事")
  void a_villager_who_raised_a_topic_can_be_forgotten() {
    var read = secretary.asksAfter(proposed, path).accepted();
    assertThat(read.at("/topic/origin/villager/name").asString()).isEqualTo(NAME);
    var before = proof();

    erase(read.at("/topic/origin/villager/person").asString());

    for (var part : List.of("", "/story", "/flow")) {
      assertThat(secretary.asks(path + part).accepted().text()).doesNotContain(NAME);
    }
    assertThat(secretary.asks(path).at("/topic/title").asString()).isEqualTo("修一座桥");
    var after = proof();
    assertThat(proven(after)).isEqualTo(proven(before));
    assertThat(said(after)).isEqualTo(said(before));
  }

  /** The leaf entries, each line verified against the root that was told with it. */
  private static List<String> proven(Reply proof) {
    var root = Hash.parse(proof.at("/head/root").asString());
    assertThat(publicRoot(proof.at("/head/size").asLong())).isEqualTo(root.toString());
    assertThat(lines(proof)).hasSize(1).allMatch(line -> line.verifies(root));
    return lines(proof).stream().map(line -> line.entry().hash().toString()).toList();
  }

  /** What the lines say, in clear; no name among it, erased or not. */
  private static List<String> said(Reply proof) {
    var payloads = lines(proof).stream().map(line -> new String(line.payload(), UTF_8)).toList();
    assertThat(payloads).allMatch(payload -> payload.contains("修一座桥") && !payload.contains(NAME));
    return payloads;
  }

  private static List<LineOfProof> lines(Reply proof) {
    var size = proof.at("/head/size").asLong();
    return proof.at("/lines").valueStream().map(line -> LineOfProof.read(line, size)).toList();
  }

  private static String publicRoot(long size) {
    return Demonstration.anonymous()
        .asks("/ledgers/power-list/leaves/0/proof?size=" + size)
        .accepted()
        .at("/ledger/root")
        .asString();
  }

  private Reply proof() {
    return secretary.asks(path + "/proof").accepted();
  }

  private void erase(String person) {
    var erasures = "/persons/" + person + "/erasures";
    secretary.to(erasures).sends(Map.of("reason", "BY_REQUEST")).refused(403, "ROLE_MAY_NOT");
    district.registrar().to(erasures).sends(Map.of("reason", "BY_REQUEST")).accepted();
  }

  private Reply proposedByAVillager() {
    var body = new HashMap<>(Official.proposal(village, "A01", attendedBy(5).approvedBy(5)));
    body.put(
        "topic",
        Map.of(
            "title", "修一座桥",
            "summary", "溪上原有的木桥已经朽坏。",
            "origin", Map.of("kind", "VILLAGERS", "villager", Map.of("name", NAME))));
    return secretary.to("/exercises").sends(body).accepted();
  }
}
