package cn.micropower.acceptance.proof;

import static cn.micropower.acceptance.client.Meeting.attendedBy;
import static org.assertj.core.api.Assertions.assertThat;

import cn.micropower.acceptance.client.Demonstration;
import cn.micropower.acceptance.client.Reply;
import cn.micropower.acceptance.client.Village;
import cn.micropower.acceptance.stage.Story;
import cn.micropower.contracts.code.Body;
import cn.micropower.contracts.ledger.ConsistencyProof;
import cn.micropower.contracts.ledger.Hash;
import java.util.List;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

@Story
@DisplayName("故事中的每一行,都能证明在账本之中")
class ProofStory {
  private static final Village VILLAGE = Demonstration.village("hetang");

  private final Reply consulted = anExerciseWithARefusedAttemptInIt();
  private final Reply proof = VILLAGE.secretary().asks(consulted, "/proof").accepted();
  private final long size = proof.at("/head/size").asLong();
  private final Hash root = Hash.parse(proof.at("/head/root").asString());
  private final List<LineOfProof> lines =
      proof.at("/lines").valueStream().map(line -> LineOfProof.read(line, size)).toList();

  @Test
  @DisplayName("每一行的内容、办理人、位置,用公开的格式独立验证")
  void each_line_of_the_story_verifies() {
    var story = VILLAGE.secretary().asks(consulted, "/story").accepted().at("/lines");

    assertThat(lines).hasSize(3).allMatch(line -> line.verifies(root));
    assertThat(lines)
        .extracting(line -> line.entry().leafIndex())
        .isEqualTo(story.valueStream().map(line -> line.path("leaf").asLong()).toList());
    assertThat(lines)
        .extracting(line -> line.entry().type())
        .containsExactly("exercise.proposed", "refusal.recorded", "exercise.vote-recorded");
  }

  @Test
  @DisplayName("改动一张票,即验证不过")
  void a_tampered_payload_fails() {
    var vote = lines.getLast();

    assertThat(vote.saying("\"approve\":6", "\"approve\":7").verifies(root)).isFalse();
  }

  @Test
  @DisplayName("证明所用的根,就是任何人都能查到的账本的根")
  void the_root_is_the_public_one() {
    var leaf = lines.getFirst();
    var path = "/ledgers/power-list/leaves/" + leaf.entry().leafIndex() + "/proof?size=" + size;
    var publicProof = Demonstration.anonymous().asks(path).accepted();

    assertThat(publicProof.at("/ledger/root").asString()).isEqualTo(root.toString());
    assertThat(publicProof.at("/ledger/size").asLong()).isEqualTo(size);
    assertThat(publicProof.at("/leaf").asString()).isEqualTo(leaf.entry().hash().toString());
    assertThat(publicProof.text()).doesNotContain("salt", "payload", "entry", "exercise:");
    Demonstration.anonymous()
        .asks("/ledgers/power-list/leaves/" + (size + 1_000_000) + "/proof")
        .refused(404, "NOT_FOUND");
  }

  @Test
  @DisplayName("账本只增不减:旧的证明对旧的根永远成立")
  void an_old_proof_still_leads_to_the_root_of_its_size() {
    VILLAGE.secretary().proposes("A01", attendedBy(3).approvedBy(3)).accepted();
    Awaitility.await().until(() -> ledger().path("size").asLong() > size);

    var path = "/ledgers/power-list/leaves/0/proof?size=" + size;
    var before = Demonstration.anonymous().asks(path).accepted();

    assertThat(before.at("/ledger/root").asString()).isEqualTo(root.toString());
    assertThat(ledger().path("root").asString()).isNotEqualTo(root.toString());
  }

  @Test
  @DisplayName("旧的账本是新的账本的开头：用公开的格式独立验证；大小不对，说明缘由")
  void the_ledger_is_proven_to_have_only_grown() {
    VILLAGE.secretary().proposes("A01", attendedBy(3).approvedBy(3)).accepted();
    Awaitility.await().until(() -> ledger().path("size").asLong() > size);
    var head = ledger();
    var to = head.path("size").asLong();

    var told = growth(size, to).accepted();

    var path = told.at("/proof/path").valueStream().map(JsonNode::asString).map(Hash::parse);
    var proof = new ConsistencyProof(size, to, path.toList());
    var now = Hash.parse(head.path("root").asString());
    assertThat(told.at("/from/root").asString()).isEqualTo(root.toString());
    assertThat(told.at("/to/root").asString()).isEqualTo(now.toString());
    assertThat(proof.verify(root, now)).isTrue();
    assertThat(proof.verify(now, root)).isFalse();
    growth(to, size).refused(400, "INVALID_FIELD");
    growth(0, size).refused(400, "INVALID_FIELD");
    growth(size, to + 1_000_000).refused(404, "NOT_FOUND");
  }

  private static Reply growth(long from, long to) {
    return Demonstration.anonymous()
        .asks("/ledgers/power-list/consistency?from=" + from + "&to=" + to);
  }

  private static JsonNode ledger() {
    return Demonstration.anonymous().asks("/ledgers/power-list").accepted().body();
  }

  private static Reply anExerciseWithARefusedAttemptInIt() {
    var secretary = VILLAGE.secretary();
    var proposed = secretary.proposes("A01", attendedBy(3).approvedBy(3)).accepted();
    secretary
        .records(proposed, "consultation", Body.TWO_COMMITTEES, attendedBy(4).approvedBy(4))
        .refused(422, "QUORUM_MUST_BE_MET");
    return secretary
        .records(proposed, "consultation", Body.TWO_COMMITTEES, attendedBy(7).approvedBy(6))
        .accepted();
  }
}
