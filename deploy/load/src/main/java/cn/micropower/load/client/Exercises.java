package cn.micropower.load.client;

import java.net.URI;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** 用权 — proposes, consults, reviews, resolves; four accepted commands an exercise. */
public final class Exercises implements Task {
  private static final Pattern ID = Pattern.compile("\"id\":\"([^\"]+)\"");
  private static final String PATH = "/api/v1/exercises";

  private final Village village;
  private final String proposal;
  private final List<Vote> votes;

  private record Vote(Account account, String body) {}

  private Exercises(Village village) {
    var papers = new Papers(village);
    this.village = village;
    this.proposal = papers.proposal();
    this.votes =
        List.of(
            new Vote(village.secretary(), papers.vote("consultation", "TWO_COMMITTEES")),
            new Vote(village.secretary(), papers.vote("review", "PARTY_MEMBERS_ASSEMBLY")),
            new Vote(village.director(), papers.vote("resolution", "VILLAGE_REPRESENTATIVES")));
  }

  /** Returns that many clients, spread over the villages. */
  public static Crowd crowd(URI gateway, List<Village> villages, int clients) {
    return Crowd.of(
        gateway,
        IntStream.range(0, clients)
            .mapToObj(client -> new Exercises(villages.get(client % villages.size())))
            .toList());
  }

  @Override
  public void once(Client client, Tally tally) {
    var proposed = tally.time(() -> client.post(PATH, village.secretary(), null, proposal));
    var id = ID.matcher(proposed.body());
    if (!proposed.isAccepted() || !id.find()) {
      return;
    }
    var path = PATH + "/" + id.group(1) + "/votes";
    for (int version = 0; version < votes.size() && !tally.isOver(); version++) {
      var vote = votes.get(version);
      int seen = version;
      tally.time(() -> client.post(path, vote.account(), seen, vote.body()));
    }
  }
}
