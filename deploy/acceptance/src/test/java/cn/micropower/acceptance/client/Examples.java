package cn.micropower.acceptance.client;

import static cn.micropower.acceptance.client.Meeting.attendedBy;
import static cn.micropower.acceptance.client.Meeting.today;
import static cn.micropower.contracts.code.Body.TWO_COMMITTEES;
import static cn.micropower.contracts.code.Body.VILLAGE_GROUP;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;

/** For every POST of the OpenAPI document a good request, each time a new one. */
public final class Examples {
  public static final String REBUILD = "/api/v1/operations/{service}/views/{view}/rebuilds";
  public static final String REBASE = "/api/v1/operations/{service}/ledger/rebases";

  private final District district = District.foundedAndPublished();
  private final Village village = district.foundsVillage();

  /** The examples by their paths in the document. */
  public final Map<String, Supplier<Example>> byPath =
      Map.of(
          "/api/v1/units",
          this::unit,
          "/api/v1/units/{unit}/posts",
          this::post,
          "/api/v1/units/{unit}/rolls",
          this::roll,
          "/api/v1/units/{unit}/power-lists",
          this::powerList,
          "/api/v1/units/{unit}/rule-packs",
          this::rulePack,
          "/api/v1/exercises",
          this::exercise,
          "/api/v1/exercises/{exercise}/votes",
          this::vote,
          "/api/v1/persons/{person}/erasures",
          this::erasure,
          REBUILD,
          Examples::rebuild,
          REBASE,
          Examples::rebase);

  /** A request that can be sent again and again, always the same. */
  public record Example(Request request, Map<String, Object> body) {
    public Reply send() {
      return body.isEmpty() ? request.sendsText("") : request.sends(body);
    }

    /** Returns the same request with a key of its own, sent by somebody else. */
    public Example by(Account other) {
      return new Example(
          new Request(other, request.path(), request.headers()).withKey("by-" + UUID.randomUUID()),
          body);
    }
  }

  private Example unit() {
    var id = "unit:g" + UUID.randomUUID().toString().substring(0, 8);
    var body =
        Map.<String, Object>of(
            "id",
            id,
            "kind",
            "VILLAGE_GROUP",
            "code",
            "990900100201",
            "name",
            Map.of("zh", "第一村民小组", "en", "Group One"),
            "parent",
            village.id(),
            "effectiveFrom",
            today().toString());
    return new Example(district.registrar().to("/units"), body);
  }

  private Example post() {
    var post = "post:p" + UUID.randomUUID().toString().substring(0, 8);
    var body = District.appointment("person:z", post, "VILLAGE_COMMITTEE_MEMBER");
    return new Example(district.registrar().to("/units/" + village.id() + "/posts"), body);
  }

  private Example roll() {
    var body =
        Map.<String, Object>of("body", VILLAGE_GROUP, "size", 44, "asOf", today().toString());
    return new Example(district.registrar().to("/units/" + village.id() + "/rolls"), body);
  }

  private Example powerList() {
    return new Example(
        district.listOffice().to("/units/" + district.id() + "/power-lists"),
        District.list(List.of(), "年度核对", today()));
  }

  private Example rulePack() {
    var body =
        Map.<String, Object>of(
            "base", "current", "changes", List.of(), "effectiveFrom", today().toString());
    return new Example(district.listOffice().to("/units/" + district.id() + "/rule-packs"), body);
  }

  private Example exercise() {
    var body = new HashMap<>(Official.proposal(village, "A01", attendedBy(5).approvedBy(5)));
    body.put(
        "topic",
        Map.<String, Object>of(
            "title", "修路",
            "summary", "村东的路面已经破损。",
            "origin", Map.of("kind", "VILLAGERS", "villager", Map.of("name", "某村民"))));
    return new Example(village.secretary().account().to("/exercises"), body);
  }

  private Example vote() {
    var proposed = exercise().send().accepted();
    return new Example(
        village
            .secretary()
            .account()
            .to("/exercises/" + proposed.id() + "/votes")
            .onVersion(proposed.version()),
        Official.vote("consultation", TWO_COMMITTEES, attendedBy(9).approvedBy(8)));
  }

  private Example erasure() {
    var proposed = exercise().send().accepted();
    var person =
        village
            .clerk()
            .asks(proposed, "")
            .accepted()
            .at("/topic/origin/villager/person")
            .asString();
    return new Example(
        district.registrar().to("/persons/" + person + "/erasures"),
        Map.of("reason", "BY_REQUEST"));
  }

  /** Refused unless the ledger stands still, as after a restored dump. */
  private static Example rebase() {
    return new Example(
        Demonstration.operator().to("/operations/power-list/ledger/rebases"), Map.of());
  }

  private static Example rebuild() {
    return new Example(
        Demonstration.operator().to("/operations/power-list/views/directory/rebuilds"), Map.of());
  }

  /** Returns the paths of the document that take a POST. */
  public static List<String> paths() {
    var document = Demonstration.anonymous().asks("/openapi.json").accepted();
    return document
        .at("/paths")
        .propertyStream()
        .filter(path -> path.getValue().has("post"))
        .map(Map.Entry::getKey)
        .toList();
  }

  /** Returns a new good request for that path. */
  public Example of(String path) {
    return Objects.requireNonNull(byPath.get(path), "no example of POST " + path).get();
  }
}
