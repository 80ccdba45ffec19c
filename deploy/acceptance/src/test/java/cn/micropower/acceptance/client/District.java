package cn.micropower.acceptance.client;

import cn.micropower.acceptance.stage.Stage;
import cn.micropower.contracts.code.Body;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * A district that a story founds for itself through the front door, so that what it publishes there
 * disturbs no other story.
 *
 * @param gateway through which everybody there speaks
 */
public record District(String name, Gateway gateway) {
  /** How many belong to each body of a founded village. */
  public static final Map<Body, Integer> ROLLS =
      Map.of(
          Body.VILLAGE_PARTY_BRANCH, 5,
          Body.TWO_COMMITTEES, 9,
          Body.PARTY_MEMBERS_ASSEMBLY, 24,
          Body.VILLAGE_REPRESENTATIVES, 30,
          Body.VILLAGE_ASSEMBLY, 812,
          Body.VILLAGE_COMMITTEE, 5);

  private static final Map<String, String> ROLES =
      Map.of(
          "secretary", "VILLAGE_PARTY_SECRETARY",
          "director", "VILLAGE_COMMITTEE_DIRECTOR",
          "clerk", "VILLAGE_CLERK",
          "supervisor", "SUPERVISION_COMMITTEE_CHAIR");

  private static final Map<String, String> TOWNSHIP_ROLES =
      Map.of(
          "secretary", "TOWNSHIP_PARTY_SECRETARY",
          "discipline", "TOWNSHIP_DISCIPLINE_SECRETARY",
          "deputy", "TOWNSHIP_DISCIPLINE_SECRETARY");

  /** Returns a new district with its offices and nothing published yet. */
  public static District founded() {
    return founded(Demonstration.gateway());
  }

  private static District founded(Gateway gateway) {
    var district = new District("d" + UUID.randomUUID().toString().substring(0, 8), gateway);
    district.register(district.id(), "DISTRICT", "990900000000", Map.of());
    district.appoint(district.id(), "post:" + district.name + "-office", "DISTRICT_LIST_OFFICE");
    district.appoint(
        district.id(), "post:" + district.name + "-commission", "DISTRICT_DISCIPLINE_COMMISSION");
    district.register(
        district.township(), "TOWNSHIP", "990900100000", Map.of("parent", district.id()));
    TOWNSHIP_ROLES.forEach(
        (office, role) -> district.appoint(district.township(), district.townPost(office), role));
    return district;
  }

  /** Returns a new district that has published the reference pack and the reference list. */
  public static District foundedAndPublished() {
    return foundedAndPublished(Demonstration.gateway());
  }

  /** Returns a new district whose people speak through that gateway. */
  public static District foundedAndPublished(Gateway gateway) {
    var district = founded(gateway);
    district.publishesRules("reference", List.of(), Clock.today().minusDays(60)).accepted();
    district.publishesList(List.of(), "首次公布", Clock.today().minusDays(60)).accepted();
    return district;
  }

  /** Returns a new district whose village plans (A01) go by five deliberations. */
  public static District foundedOfFive() {
    var district = founded();
    var from = Clock.today().minusDays(60);
    district.publishesRules("reference", List.of(), from).accepted();
    var override = Map.of("item", "A01", "procedure", "F2");
    district.publishesList(List.of(override), "试行五议工作法", from).accepted();
    return district;
  }

  /** Returns a new village of this district with its officials and {@link #ROLLS}. */
  public Village foundsVillage() {
    var name = "v" + UUID.randomUUID().toString().substring(0, 8);
    var village = new Village("unit:" + name, office -> official(name, office));
    register(village.id(), "VILLAGE", "990900100200", Map.of("parent", township()));
    ROLES.forEach((office, role) -> appoint(village.id(), village.post(office), role));
    ROLLS.forEach((body, size) -> counts(village, body, size).accepted());
    return village;
  }

  /** Publishes a version of the list, made from the reference with these changes. */
  public Reply publishesList(List<Map<String, String>> changes, String reason, LocalDate from) {
    return listOffice().to("/units/" + id() + "/power-lists").sends(list(changes, reason, from));
  }

  /** Returns the body of a publication of a list. */
  public static Map<String, Object> list(
      List<Map<String, String>> changes, String reason, LocalDate from) {
    return Map.of(
        "template",
        "reference-88",
        "changes",
        changes,
        "effectiveFrom",
        from.toString(),
        "reason",
        reason);
  }

  /** Publishes a version of the rule pack. */
  public Reply publishesRules(String base, List<Map<String, ?>> changes, LocalDate from) {
    return listOffice()
        .to("/units/" + id() + "/rule-packs")
        .sends(Map.of("base", base, "changes", changes, "effectiveFrom", from.toString()));
  }

  /** Records how many belong to a body of a village. */
  public Reply counts(Village village, Body body, int size) {
    return registrar()
        .to("/units/" + village.id() + "/rolls")
        .sends(Map.of("body", body, "size", size, "asOf", Clock.today().minusDays(90).toString()));
  }

  public String id() {
    return "unit:" + name;
  }

  /** The district's civil-affairs registrar. */
  public Account registrar() {
    var token =
        Stage.mint()
            .token("person:" + name + "-registrar", List.of("REGISTRAR"), List.of(id()), List.of());
    return new Account(gateway, token, null);
  }

  /** 小微权力工作专班 of the district. */
  public Account listOffice() {
    return holder("post:" + name + "-office", id());
  }

  /** 区纪委监委 of the district. */
  public Account commission() {
    return holder("post:" + name + "-commission", id());
  }

  /** Somebody of the township: {@code secretary}, {@code discipline} or {@code deputy}. */
  public Account township(String office) {
    return holder(townPost(office), township());
  }

  private String townPost(String office) {
    return "post:" + name + "-town-" + office;
  }

  private Account official(String village, String office) {
    return holder("post:" + village + "-" + office, "unit:" + village);
  }

  /** In a founded district a post's holder is called as the post is. */
  private Account holder(String post, String unit) {
    var token = Stage.mint().token(personIn(post), List.of(), List.of(unit), List.of(post));
    return new Account(gateway, token, post);
  }

  /** Who holds that post in a founded district. */
  public static String personIn(String post) {
    return post.replace("post:", "person:");
  }

  /** The id of its one township. */
  public String township() {
    return "unit:" + name + "-town";
  }

  private void register(String unit, String kind, String code, Map<String, String> more) {
    var body = new LinkedHashMap<String, Object>(more);
    body.put("id", unit);
    body.put("kind", kind);
    body.put("code", code);
    body.put("name", Map.of("zh", "虚构单位", "en", "Invented unit"));
    body.put("effectiveFrom", Clock.today().minusDays(300).toString());
    registrar().to("/units").sends(body).accepted();
  }

  private void appoint(String unit, String post, String role) {
    registrar()
        .to("/units/" + unit + "/posts")
        .sends(appointment(personIn(post), post, role))
        .accepted();
  }

  /** Returns the body of an appointment. */
  public static Map<String, Object> appointment(String person, String post, String role) {
    return Map.of(
        "id",
        post,
        "role",
        role,
        "holder",
        Map.of("person", person, "name", "某某"),
        "since",
        Clock.today().minusDays(300).toString());
  }
}
