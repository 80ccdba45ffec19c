package cn.micropower.load.measure;

import cn.micropower.load.client.Account;
import cn.micropower.load.client.Crowd;
import cn.micropower.load.client.Round;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What villagers and officials read most, of what the services at work can answer. */
public final class Reads {
  private final Scene scene;
  private final int clients;

  public Reads(Scene scene, int clients) {
    this.scene = scene;
    this.clients = clients;
  }

  private record Page(String what, String service, String path, Account account) {}

  /** Reads every page for one round; returns the rounds by what was read. */
  public Map<String, Round> measure() throws InterruptedException {
    var rounds = new LinkedHashMap<String, Round>();
    for (var page : pages()) {
      try (var readers = crowd(page)) {
        var round = readers.run(scene.round());
        scene.tell(page.what(), round);
        rounds.put(page.what(), round);
      }
    }
    return rounds;
  }

  private Crowd crowd(Page page) {
    return Crowd.of(
        scene.cast().door(scene.system()),
        clients,
        (client, tally) -> tally.time(() -> client.get(page.path(), page.account())));
  }

  private List<Page> pages() {
    var village = scene.villages().getFirst();
    var unit = "/api/v1/units/" + village.unit();
    return Stream.of(
            new Page(
                "a village's power list (public)",
                "power-list",
                unit + "/power-list",
                Account.PUBLIC),
            new Page(
                "a village's public board", "disclosure", unit + "/disclosures", Account.PUBLIC),
            new Page(
                "what is due there (public)",
                "disclosure",
                unit + "/disclosures?state=DUE",
                Account.PUBLIC),
            new Page(
                "a village's exercises (officials)",
                "power-list",
                "/api/v1/exercises?unit=" + village.unit(),
                village.secretary()))
        .filter(page -> scene.cast().services().contains(page.service()))
        .toList();
  }
}
