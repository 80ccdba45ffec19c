package cn.micropower.acceptance.client;

import static cn.micropower.acceptance.client.Clock.today;
import static cn.micropower.acceptance.client.Meeting.attendedBy;
import static cn.micropower.contracts.code.Body.PARTY_MEMBERS_ASSEMBLY;
import static cn.micropower.contracts.code.Body.TWO_COMMITTEES;
import static cn.micropower.contracts.code.Body.VILLAGE_REPRESENTATIVES;

import cn.micropower.contracts.code.Body;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Somebody who holds a post in a village. */
public record Official(Village village, Account account) {
  /** Proposes to use a power of the list; the meeting is that of the procedure's first body. */
  public Reply proposes(String item, Meeting meeting) {
    return account.to("/exercises").sends(proposal(village, item, meeting));
  }

  /** Records the vote of a body's meeting, deciding on the version last seen. */
  public Reply records(Reply seen, String step, Body body, Meeting meeting) {
    return account
        .to("/exercises/" + seen.id() + "/votes")
        .onVersion(seen.version())
        .sends(vote(step, body, meeting));
  }

  /** Takes an exercise of A01 through all its deliberations, each body whole and of one mind. */
  public static Reply resolved(Village village) {
    return resolves(
        village, village.secretary().proposes("A01", attendedBy(5).approvedBy(5)).accepted());
  }

  /** Takes a proposal from there to its resolution. */
  public static Reply resolves(Village village, Reply proposed) {
    var secretary = village.secretary();
    var consulted =
        secretary
            .records(proposed, "consultation", TWO_COMMITTEES, attendedBy(9).approvedBy(9))
            .accepted();
    var reviewed =
        secretary
            .records(consulted, "review", PARTY_MEMBERS_ASSEMBLY, attendedBy(24).approvedBy(24))
            .accepted();
    return village
        .director()
        .records(reviewed, "resolution", VILLAGE_REPRESENTATIVES, attendedBy(30).approvedBy(30))
        .accepted();
  }

  /** Records that what was resolved is carried out and accepted today, under a contract. */
  public Reply carriesOut(Reply seen, LocalDate contract) {
    return account
        .to("/exercises/" + seen.id() + "/actions")
        .onVersion(seen.version())
        .sends(action(today(), contract));
  }

  /** Enters how something hangs in public. */
  public Reply posts(String duty, Posting posting) {
    return account.to("/duties/" + duty + "/postings").sends(posting);
  }

  /** Wants to take down what hangs. */
  public Reply closes(String duty) {
    return account.to("/duties/" + duty + "/closings").sendsText("");
  }

  /** Asks for an exercise, or a part of it such as {@code /story}, as it is after that answer. */
  public Reply asks(Reply after, String part) {
    return account.asksAfter(after, "/exercises/" + after.id() + part);
  }

  /** Returns the body of a proposal. */
  public static Map<String, Object> proposal(Village village, String item, Meeting meeting) {
    return Map.of(
        "unit",
        village.id(),
        "item",
        item,
        "topic",
        Map.of(
            "title",
            "村庄规划修编",
            "summary",
            "村口道路拓宽，河滩改作晒场，修编村庄规划。",
            "origin",
            Map.of("kind", "TALK_MEETING")),
        "meeting",
        meeting);
  }

  /** Returns the body of an action. */
  public static Map<String, Object> action(LocalDate completedOn, LocalDate contract) {
    return Map.of(
        "step",
        "implementation",
        "completedOn",
        completedOn.toString(),
        "acceptedOn",
        completedOn.toString(),
        "documents",
        List.of(
            Map.of("kind", "CONTRACT", "issuedOn", contract.toString(), "sha256", "1e".repeat(32)),
            Map.of(
                "kind",
                "ACCEPTANCE",
                "issuedOn",
                completedOn.toString(),
                "sha256",
                "2d".repeat(32))));
  }

  /** Returns the body of a vote. */
  public static Map<String, Object> vote(String step, Body body, Meeting meeting) {
    return Map.of("step", step, "body", body, "meeting", meeting);
  }
}
