package cn.micropower.acceptance.client;

import static cn.micropower.acceptance.client.Clock.today;
import static cn.micropower.acceptance.client.Meeting.attendedBy;
import static cn.micropower.contracts.code.Body.TWO_COMMITTEES;
import static cn.micropower.contracts.code.Body.VILLAGE_GROUP;
import static java.util.Map.entry;

import cn.micropower.acceptance.stage.Poison;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;

/** For every POST of the OpenAPI document a good request, each time a new one. */
public final class Examples {
  public static final String REBASE = "/api/v1/operations/{service}/ledger/rebases";

  private final District district = District.foundedAndPublished();
  private final Village village = district.foundsVillage();
  private final Village ofFive = District.foundedOfFive().foundsVillage();
  private final CircleExamples circle = new CircleExamples(district, village);

  /** The examples by their paths in the document. */
  public final Map<String, Supplier<Example>> byPath =
      Map.ofEntries(
          entry("/api/v1/units", this::unit),
          entry("/api/v1/units/{unit}/posts", this::post),
          entry("/api/v1/units/{unit}/rolls", this::roll),
          entry("/api/v1/units/{unit}/power-lists", this::powerList),
          entry("/api/v1/units/{unit}/rule-packs", this::rulePack),
          entry("/api/v1/exercises", this::exercise),
          entry("/api/v1/exercises/{exercise}/votes", this::vote),
          entry("/api/v1/exercises/{exercise}/actions", this::action),
          entry("/api/v1/duties/{duty}/postings", this::posting),
          entry("/api/v1/duties/{duty}/closings", this::closing),
          entry("/api/v1/units/{unit}/briefings", this::briefing),
          entry("/api/v1/appraisals/{appraisal}/votes", circle::votes),
          entry("/api/v1/appraisals/{appraisal}/explanations", circle::explanation),
          entry("/api/v1/appraisals/{appraisal}/closings", circle::closing),
          entry("/api/v1/appraisals/{appraisal}/unexplained-closings", circle::unexplainedClosing),
          entry("/api/v1/inquiries/{inquiry}/acceptances", circle::acceptance),
          entry("/api/v1/inquiries/{inquiry}/rectification-orders", circle::order),
          entry("/api/v1/inquiries/{inquiry}/rectifications", circle::rectification),
          entry("/api/v1/inquiries/{inquiry}/feedbacks", circle::feedback),
          entry("/api/v1/inquiries/{inquiry}/handovers", circle::handover),
          entry("/api/v1/handovers/{handover}/erasures", circle::handoverErasure),
          entry("/api/v1/clues/{clue}/assignments", circle::assignment),
          entry("/api/v1/clues/{clue}/relatives", circle::relative),
          entry("/api/v1/clues/{clue}/dispositions", circle::disposition),
          entry("/api/v1/clues/{clue}/cases", circle::filing),
          entry("/api/v1/clues/{clue}/erasures", circle::clueErasure),
          entry("/api/v1/cases/{case}/assignments", circle::caseAssignment),
          entry("/api/v1/cases/{case}/closings", circle::caseClosing),
          entry("/api/v1/persons/{person}/erasures", this::erasure),
          entry("/api/v1/operations/{service}/views/{view}/rebuilds", Examples::rebuild),
          entry("/api/v1/operations/{service}/replicas/{replica}/rebuilds", Examples::replica),
          entry("/api/v1/operations/{service}/parked/{id}/retries", this::retry),
          entry("/api/v1/operations/{service}/parked/{id}/discards", this::discard),
          entry(REBASE, Examples::rebase),
          entry("/api/v1/local/clock", Examples::clock));

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

  /** Five deliberations go on from the resolution to the action, without a publicity. */
  private Example action() {
    var resolved = Official.resolved(ofFive);
    return new Example(
        ofFive
            .director()
            .account()
            .to("/exercises/" + resolved.id() + "/actions")
            .onVersion(resolved.version()),
        Official.action(today(), today()));
  }

  private Example posting() {
    return new Example(
        village.director().account().to("/duties/" + duty() + "/postings"),
        Posting.from(today(), 7).asMap());
  }

  /** Whoever wants to take it down on the day it was put up is refused. */
  private Example closing() {
    var duty = duty();
    village.director().posts(duty, Posting.from(today(), 7)).accepted();
    return new Example(
        village.director().account().to("/duties/" + duty + "/closings"),
        Map.of(),
        "EARLY_CLOSING");
  }

  private String duty() {
    var resolved = Official.resolved(village);
    return new Board(village).awaits("DUE", resolved, "resolution-publicity");
  }

  private Example retry() {
    return new Example(parked("retries"), Map.of());
  }

  private Example discard() {
    return new Example(parked("discards"), Map.of("reason", "演练"));
  }

  /** A sequence that stays parked, whatever is ordered. */
  private Request parked(String order) {
    var exercise = village.secretary().proposes("A01", attendedBy(5).approvedBy(5)).accepted();
    Poison.on(exercise.id());
    Official.resolves(village, exercise);
    var parked = Operations.awaitParked(exercise.id()).path("id").asString();
    return Demonstration.operator().to(Operations.PARKED + "/" + parked + "/" + order);
  }

  private Example briefing() {
    return new Example(
        village.secretary().account().to("/units/" + village.id() + "/briefings"),
        Appraisal.briefing(List.of(Map.of("title", "村东路面硬化 " + UUID.randomUUID()))));
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

  private static Example clock() {
    return new Example(Demonstration.operator().to("/local/clock"), Clock.halfAMinuteOn());
  }

  private static Example replica() {
    return new Example(
        Demonstration.operator().to("/operations/disclosure/replicas/rule-pack-replica/rebuilds"),
        Map.of());
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
