package cn.micropower.acceptance.fault;

import static cn.micropower.acceptance.client.Meeting.attendedBy;
import static cn.micropower.contracts.code.Body.TWO_COMMITTEES;
import static java.nio.charset.StandardCharsets.UTF_8;

import cn.micropower.acceptance.client.Official;
import cn.micropower.acceptance.client.Reply;
import cn.micropower.acceptance.client.Request;
import cn.micropower.contracts.ledger.Hash;
import java.util.Map;
import java.util.UUID;

/**
 * 意向 — what somebody wants to have recorded; it can be asked for again and again.
 *
 * @param mark fingerprint of the minutes, by which the fact is recognised
 */
record Intent(String mark, Request request, Map<String, Object> body) {
  /** Wants a proposal to be recorded. */
  static Intent proposal(Official secretary) {
    var key = "intent-" + UUID.randomUUID();
    var mark = markOf(key);
    return new Intent(
        mark,
        secretary.account().to("/exercises").withKey(key),
        Official.proposal(
            secretary.village(), "A01", attendedBy(5).approvedBy(5).withMinutes(mark)));
  }

  /** Wants the next vote on a proposal to be recorded. */
  static Intent consultation(Official secretary, Reply proposed) {
    var key = "intent-" + UUID.randomUUID();
    var mark = markOf(key);
    return new Intent(
        mark,
        secretary
            .account()
            .to("/exercises/" + proposed.id() + "/votes")
            .onVersion(proposed.version())
            .withKey(key),
        Official.vote(
            "consultation", TWO_COMMITTEES, attendedBy(9).approvedBy(8).withMinutes(mark)));
  }

  Reply send() {
    return request.sends(body);
  }

  private static String markOf(String key) {
    return Hash.sha256(key.getBytes(UTF_8)).toString();
  }
}
