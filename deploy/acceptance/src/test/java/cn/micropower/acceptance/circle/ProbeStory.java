package cn.micropower.acceptance.circle;

import static org.assertj.core.api.Assertions.assertThat;

import cn.micropower.acceptance.client.Account;
import cn.micropower.acceptance.client.Clue;
import cn.micropower.acceptance.client.Demonstration;
import cn.micropower.acceptance.client.District;
import cn.micropower.acceptance.client.Door;
import cn.micropower.acceptance.client.Reply;
import cn.micropower.acceptance.stage.Story;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@Story
@DisplayName("探查:承办人之外,谁也找不到案件的一丝痕迹")
class ProbeStory {
  private static final String NONE = "sealed:00000000-0000-4000-8000-000000000000";
  private static final Map<String, String> NOWHERE =
      Map.of("handover", NONE, "clue", NONE, "case", NONE, "unit", "unit:none");
  private static final Set<String> LISTS =
      Set.of("/clues", "/cases", "/units/{unit}/integrity-volume");
  private static final Set<String> OF_EACH_ANSWER = Set.of("date", "content-length");
  private static final int FEW = 40;

  /** So many that what else the machine does cannot move the middle. */
  private static final int MANY = 400;

  private final WholeCircle circle = new WholeCircle(District.foundedAndPublished());
  private final District elsewhere = District.founded();

  @Test
  @DisplayName("每一个门,每一种人:与不存在的一字不差,快慢也不差;主题、日志、指标里也没有")
  void nobody_outside_finds_a_trace_of_the_case() throws IOException {
    var exercise = circle.published();
    var inquiry = circle.rejectedTwice();
    var handover = inquiry.handsOver(circle.subject(), circle.deputy).accepted().id();
    var clue = Clue.awaitsAfter("", circle.deputy);
    clue.takes("dispositions", Clue.disposition("PRELIMINARY_VERIFICATION", circle.discipline))
        .accepted();
    var relative = District.personIn(circle.village.post("clerk"));
    clue.takes("relatives", Clue.relative(circle.subject(), relative)).accepted();
    var file = clue.takes("cases", Clue.filing(circle.discipline)).accepted().id();

    var trace = new Trace(List.of(handover, clue.id(), file));
    var values = new HashMap<>(circle.names(exercise, inquiry));
    values.putAll(Map.of("handover", handover, "clue", clue.id(), "case", file));
    var doors = Door.all();
    doors.forEach(door -> probe(door, values, trace));
    circle.deputy.to("/cases/" + file + "/closings").sends(Clue.closing()).accepted();
    WholeCircle.awaitsOrder(inquiry);
    inquiry.erases(handover).accepted();
    doors.forEach(door -> probe(door, values, trace));
    doors.stream().filter(ProbeStory::namesIt).forEach(door -> takesAsLong(door, values));
    trace.isNowhereInside();
  }

  /** Nothing is ordered behind an open door: that would be a story of its own. */
  private void probe(Door door, Map<String, String> values, Trace trace) {
    if (isShut(door)) {
      outsiders().forEach(outsider -> same(door, outsider, values));
      assertThat(door.knocked(Demonstration.anonymous(), values).status()).isEqualTo(401);
    } else if (door.method().equals("GET")) {
      Trace.SERVICES.forEach(service -> reads(door, of(service, values), trace));
    }
  }

  private void reads(Door door, Map<String, String> values, Trace trace) {
    Stream.concat(Stream.of(Demonstration.anonymous()), outsiders())
        .map(outsider -> door.knocked(outsider, values))
        .forEach(reply -> trace.isNotIn(door.path(), reply.text() + reply.headers()));
  }

  private static Map<String, String> of(String service, Map<String, String> values) {
    var more = new HashMap<>(values);
    more.putAll(Map.of("service", service, "source", service));
    return more;
  }

  /** Whether there is something behind it that is not for everybody. */
  private static boolean isShut(Door door) {
    return LISTS.contains(door.path()) || namesIt(door);
  }

  private static boolean namesIt(Door door) {
    return door.names().stream().anyMatch(Set.of("handover", "clue", "case")::contains);
  }

  /** Nothing but the path that was asked tells the answers apart. */
  private static void same(Door door, Account outsider, Map<String, String> values) {
    var found = door.knocked(outsider, values).refused(404, "NOT_FOUND");
    var nothing = door.knocked(outsider, NOWHERE);
    assertThat(found.text().replace(door.to(values), ""))
        .isEqualTo(nothing.text().replace(door.to(NOWHERE), ""));
    assertThat(headers(found)).isEqualTo(headers(nothing));
  }

  /** For the subject and for the relative; where a few askings seem to tell, many decide. */
  private void takesAsLong(Door door, Map<String, String> values) {
    for (var official : List.of(circle.village.director(), circle.village.clerk())) {
      var few = timings(door, official.account(), values, FEW);
      var timings = few.tellApart() ? timings(door, official.account(), values, MANY) : few;
      assertThat(timings).as(door.path()).matches(times -> !times.tellApart());
    }
  }

  private static Timings timings(
      Door door, Account outsider, Map<String, String> values, int times) {
    return Timings.of(
        () -> door.knocked(outsider, values), () -> door.knocked(outsider, NOWHERE), times);
  }

  private static Map<String, List<String>> headers(Reply reply) {
    var headers = new TreeMap<>(reply.headers().map());
    OF_EACH_ANSWER.forEach(headers::remove);
    return headers;
  }

  /** The subject, the relative, and everybody else who has an office but is not assigned. */
  private Stream<Account> outsiders() {
    return Stream.of(
        circle.village.director().account(),
        circle.village.clerk().account(),
        circle.village.secretary().account(),
        circle.village.supervisor().account(),
        circle.district.township("secretary"),
        circle.district.commission(),
        circle.district.listOffice(),
        circle.district.registrar(),
        elsewhere.township("discipline"),
        elsewhere.commission(),
        Demonstration.operator());
  }
}
