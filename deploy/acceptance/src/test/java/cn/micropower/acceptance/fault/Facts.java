package cn.micropower.acceptance.fault;

import cn.micropower.acceptance.client.Account;
import cn.micropower.acceptance.client.Village;
import cn.micropower.acceptance.stage.Floor;
import java.util.ArrayList;
import java.util.List;

/** The marks of everything that is on record for one village. */
record Facts(Village village) {
  /** As the event store has them. */
  List<String> stored() {
    return Floor.POWER_LIST.all(
        """
        select substring(convert_from(payload, 'UTF8') from '"minutesSha256":"([0-9a-f]{64})"')
        from domain_event
        where payload_type in ('exercise.proposed', 'exercise.vote-recorded')
        and aggregate_identifier in (
            select aggregate_identifier from domain_event
            where payload_type = 'exercise.proposed'
            and position(? in convert_from(payload, 'UTF8')) > 0)
        """,
        "\"" + village.id() + "\"");
  }

  /** As everyone entitled reads them. */
  List<String> told() {
    var reader = village.clerk().account();
    return exercises(reader).stream()
        .flatMap(id -> reader.asks("/exercises/" + id).accepted().at("/votes").valueStream())
        .map(vote -> vote.at("/meeting/minutesSha256").asString())
        .toList();
  }

  private List<String> exercises(Account reader) {
    var all = new ArrayList<String>();
    var next = "";
    do {
      var page = reader.asks("/exercises?limit=200&unit=" + village.id() + next).accepted();
      page.at("/items").valueStream().map(item -> item.path("id").asString()).forEach(all::add);
      next = page.body().has("next") ? "&cursor=" + page.at("/next").asString() : "";
    } while (!next.isEmpty());
    return all;
  }
}
