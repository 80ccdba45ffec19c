package cn.micropower.local.demonstration;

import cn.micropower.local.demonstration.District.Official;
import cn.micropower.local.demonstration.District.Roll;
import cn.micropower.local.demonstration.District.Unit;
import java.net.URI;
import java.net.http.HttpClient;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Registers the district, its officials and bodies, its rule pack and its power list, in this
 * order; each request carries a key of its own name, so a second loading changes nothing.
 */
public record Loading(District district, URI gateway, Tokens tokens) {

  private static final String SINCE = "2026-01-01";
  private static final int AT_ONCE = 8;

  /** Returns how many requests were needed; none when the district's power list is there. */
  public int run() {
    try (HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
        ExecutorService hands = Executors.newFixedThreadPool(AT_ONCE)) {
      Caller registrar = caller(client, "registrar", Optional.empty());
      if (registrar.finds("/api/v1/units/" + district.root().id() + "/power-list")) {
        return 0;
      }
      Caller office = caller(client, "list-office", Optional.of(listOffice()));
      units(district).forEach(registrar::send);
      unitByUnit(hands, registrar);
      rules(district).forEach(office::send);
      return Math.toIntExact(posts(district).count());
    }
  }

  /** Returns all requests in the order of their steps. */
  static Stream<Post> posts(District district) {
    return Stream.of(units(district), peopleAndBodies(district), rules(district))
        .flatMap(Function.identity());
  }

  private static Stream<Post> units(District district) {
    return district.units().stream().map(Loading::unit);
  }

  private static Stream<Post> peopleAndBodies(District district) {
    return Stream.concat(
        district.officials().stream().map(Loading::official),
        district.rolls().stream().map(Loading::roll));
  }

  private static Stream<Post> rules(District district) {
    return Stream.of(rulePack(district), powerList(district));
  }

  private Caller caller(HttpClient client, String account, Optional<String> post) {
    return new Caller(client, gateway, tokens.of(account), post);
  }

  private String listOffice() {
    return district.officials().stream()
        .filter(official -> official.role().equals("DISTRICT_LIST_OFFICE"))
        .map(Official::post)
        .findFirst()
        .orElseThrow();
  }

  /** Several units at once, but one request at a time within a unit: they would race there. */
  private void unitByUnit(ExecutorService hands, Caller caller) {
    Map<String, List<Post>> ofUnits =
        peopleAndBodies(district).collect(Collectors.groupingBy(Loading::unitOf));
    List<CompletableFuture<Void>> sent =
        ofUnits.values().stream()
            .map(posts -> CompletableFuture.runAsync(() -> posts.forEach(caller::send), hands))
            .toList();
    try {
      sent.forEach(CompletableFuture::join);
    } catch (CompletionException e) {
      hands.shutdownNow();
      throw e.getCause() instanceof RuntimeException trouble ? trouble : e;
    }
  }

  private static String unitOf(Post post) {
    return post.path().substring(0, post.path().lastIndexOf('/'));
  }

  private static Post unit(Unit unit) {
    Map<String, Object> body = new LinkedHashMap<>();
    body.put("id", unit.id());
    body.put("kind", unit.kind());
    body.put("code", unit.code());
    body.put("name", unit.name());
    if (unit.parent() != null) {
      body.put("parent", unit.parent());
    }
    body.put("effectiveFrom", SINCE);
    return new Post("/api/v1/units", "demo-unit-" + bare(unit.id()), body);
  }

  private static Post official(Official official) {
    Map<String, Object> body = new LinkedHashMap<>();
    body.put("id", official.post());
    body.put("role", official.role());
    body.put("holder", Map.of("person", official.person(), "name", official.name()));
    body.put("since", SINCE);
    return new Post(
        "/api/v1/units/" + official.unit() + "/posts", "demo-post-" + bare(official.post()), body);
  }

  private static Post roll(Roll roll) {
    return new Post(
        "/api/v1/units/" + roll.unit() + "/rolls",
        "demo-roll-" + bare(roll.unit()) + "-" + roll.body(),
        Map.of("body", roll.body(), "size", roll.size(), "asOf", SINCE));
  }

  private static Post rulePack(District district) {
    return new Post(
        "/api/v1/units/" + district.root().id() + "/rule-packs",
        "demo-rule-pack",
        Map.of("base", "reference", "changes", List.of(), "effectiveFrom", SINCE));
  }

  private static Post powerList(District district) {
    Map<String, Object> body = new LinkedHashMap<>();
    body.put("template", "reference-88");
    body.put("changes", List.of());
    body.put("effectiveFrom", SINCE);
    body.put("reason", "演示区县首次公布小微权力清单");
    return new Post(
        "/api/v1/units/" + district.root().id() + "/power-lists", "demo-power-list", body);
  }

  private static String bare(String id) {
    return id.substring(id.indexOf(':') + 1);
  }
}
