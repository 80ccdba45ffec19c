package cn.micropower.acceptance.race;

import static cn.micropower.acceptance.client.Meeting.attendedBy;
import static cn.micropower.acceptance.client.Meeting.today;
import static cn.micropower.contracts.code.Body.TWO_COMMITTEES;
import static cn.micropower.contracts.code.Body.VILLAGE_GROUP;

import cn.micropower.acceptance.client.Demonstration;
import cn.micropower.acceptance.client.District;
import cn.micropower.acceptance.client.Official;
import cn.micropower.acceptance.client.Reply;
import cn.micropower.acceptance.client.Request;
import cn.micropower.acceptance.client.Village;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;

/** For every POST of the OpenAPI document a good request, each time a new one. */
final class PostExamples {
  private final District district = District.foundedAndPublished();
  private final Village village = district.foundsVillage();

  /** The examples by the path of the document. */
  final Map<String, Supplier<Example>> byPath =
      Map.of(
          "/api/v1/units", this::unit,
          "/api/v1/units/{unit}/posts", this::post,
          "/api/v1/units/{unit}/rolls", this::roll,
          "/api/v1/units/{unit}/power-lists", this::powerList,
          "/api/v1/units/{unit}/rule-packs", this::rulePack,
          "/api/v1/exercises", this::exercise,
          "/api/v1/exercises/{exercise}/votes", this::vote,
          "/api/v1/persons/{person}/erasures", this::erasure,
          "/api/v1/operations/{service}/views/{view}/rebuilds", PostExamples::rebuild);

  /** A request that can be sent again and again, always the same. */
  record Example(Request request, Object body) {
    Reply send() {
      return body.equals("") ? request.sendsText("") : request.sends(body);
    }
  }

  private Example unit() {
    var id = "unit:g" + UUID.randomUUID().toString().substring(0, 8);
    var body =
        Map.of(
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
    var body = Map.of("body", VILLAGE_GROUP, "size", 44, "asOf", today().toString());
    return new Example(district.registrar().to("/units/" + village.id() + "/rolls"), body);
  }

  private Example powerList() {
    return new Example(
        district.listOffice().to("/units/" + district.id() + "/power-lists"),
        District.list(List.of(), "年度核对", today()));
  }

  private Example rulePack() {
    var body = Map.of("base", "current", "changes", List.of(), "effectiveFrom", today().toString());
    return new Example(district.listOffice().to("/units/" + district.id() + "/rule-packs"), body);
  }

  private Example exercise() {
    var body = new HashMap<>(Official.proposal(village, "A01", attendedBy(5).approvedBy(5)));
    body.put(
        "topic",
        Map.of(
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
        district.registrar().to("/persons/" + person + "/erasures"), Map.of("reason", "本人申请"));
  }

  private static Example rebuild() {
    return new Example(
        Demonstration.operator().to("/operations/power-list/views/directory/rebuilds"), "");
  }
}
