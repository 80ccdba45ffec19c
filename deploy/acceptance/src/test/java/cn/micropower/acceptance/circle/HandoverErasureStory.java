package cn.micropower.acceptance.circle;

import static org.assertj.core.api.Assertions.assertThat;

import cn.micropower.acceptance.client.Clue;
import cn.micropower.acceptance.client.Demonstration;
import cn.micropower.acceptance.client.District;
import cn.micropower.acceptance.client.Inquiry;
import cn.micropower.acceptance.stage.Story;
import cn.micropower.contracts.ledger.ConsistencyProof;
import cn.micropower.contracts.ledger.Hash;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

@Story
@DisplayName("移交的文字可以删除:此后谁也读不到,事情照办,账本照证")
class HandoverErasureStory {
  private static final String ACCOUNT = "反映工程款多付";

  private final WholeCircle circle = new WholeCircle(District.foundedAndPublished());

  @Test
  @DisplayName("决定人删除说明,别人查无此门;线索照样办结、收回,旧账是新账的开头")
  void an_account_that_was_handed_over_is_erased() {
    circle.published();
    var inquiry = circle.rejectedTwice();
    var before = circle.deputy.asks("/clues").text();
    var handover = inquiry.handsOver(circle.subject(), circle.deputy).accepted().id();
    var clue = Clue.awaitsAfter(before, circle.deputy);
    var path = "/handovers/" + handover;
    var read = circle.discipline.asks(path).accepted();
    assertThat(read.text()).contains(ACCOUNT);
    var old = ledger();

    var order = Map.of("key", read.at("/key").asString(), "reason", "BY_REQUEST");
    circle
        .village
        .director()
        .account()
        .to(path + "/erasures")
        .sends(order)
        .refused(404, "NOT_FOUND");
    circle.district.commission().to(path + "/erasures").sends(order).refused(404, "NOT_FOUND");
    circle.discipline.to(path + "/erasures").withKey("erasure-once").sends(order).accepted();
    circle.discipline.to(path + "/erasures").withKey("erasure-once").sends(order).accepted();
    circle.discipline.to(path + "/erasures").sends(order).refused(404, "NOT_FOUND");
    assertThat(circle.discipline.asks(path).accepted().text())
        .doesNotContain(ACCOUNT)
        .contains(order.get("key"));

    comesBack(clue, inquiry);
    assertThat(circle.discipline.asks(path).accepted().at("/returned/rectification").asString())
        .isEqualTo("追回多付款项。");
    hasOnlyGrownSince(old);
  }

  private void comesBack(Clue clue, Inquiry inquiry) {
    var way = Clue.disposition("PRELIMINARY_VERIFICATION", circle.discipline);
    clue.takes("dispositions", way).accepted();
    var file = clue.takes("cases", Clue.filing(circle.discipline)).accepted().id();
    circle.deputy.to("/cases/" + file + "/closings").sends(Clue.closing()).accepted();
    WholeCircle.awaitsOrder(inquiry);
  }

  private static void hasOnlyGrownSince(JsonNode old) {
    var now =
        Awaitility.await().until(HandoverErasureStory::ledger, head -> size(head) > size(old));
    var told =
        Demonstration.anonymous()
            .asks("/ledgers/supervision/consistency?from=" + size(old) + "&to=" + size(now))
            .accepted();
    var path = told.at("/proof/path").valueStream().map(JsonNode::asString).map(Hash::parse);
    var proof = new ConsistencyProof(size(old), size(now), path.toList());
    assertThat(proof.verify(root(old), root(now))).isTrue();
  }

  private static JsonNode ledger() {
    return Demonstration.anonymous().asks("/ledgers/supervision").accepted().body();
  }

  private static long size(JsonNode head) {
    return head.path("size").asLong();
  }

  private static Hash root(JsonNode head) {
    return Hash.parse(head.path("root").asString());
  }
}
