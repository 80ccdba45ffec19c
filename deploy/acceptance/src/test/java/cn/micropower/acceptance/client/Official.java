package cn.micropower.acceptance.client;

import cn.micropower.contracts.code.Body;
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

  /** Returns the body of a vote. */
  public static Map<String, Object> vote(String step, Body body, Meeting meeting) {
    return Map.of("step", step, "body", body, "meeting", meeting);
  }
}
