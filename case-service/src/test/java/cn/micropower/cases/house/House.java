package cn.micropower.cases.house;

import static cn.micropower.platform.inbox.Doer.UNTOLD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import cn.micropower.cases.CasesService;
import cn.micropower.cases.naming.Naming;
import cn.micropower.contracts.code.Name;
import cn.micropower.contracts.code.UnitKind;
import cn.micropower.contracts.id.HandoverId;
import cn.micropower.contracts.id.InquiryId;
import cn.micropower.contracts.id.MatterId;
import cn.micropower.contracts.id.PersonId;
import cn.micropower.contracts.id.RulePackId;
import cn.micropower.contracts.id.UnitId;
import cn.micropower.contracts.id.UnitPath;
import cn.micropower.contracts.powerlist.PowerListFact.OfficialAppointed;
import cn.micropower.contracts.powerlist.PowerListFact.PublishedRule;
import cn.micropower.contracts.powerlist.PowerListFact.RulePackPublished;
import cn.micropower.contracts.powerlist.PowerListFact.UnitRegistered;
import cn.micropower.contracts.record.Topic;
import cn.micropower.contracts.rule.Days;
import cn.micropower.contracts.rule.Force;
import cn.micropower.contracts.supervision.AppraisedMatter;
import cn.micropower.contracts.supervision.SupervisionFact.ClueHandedOver;
import cn.micropower.platform.inbox.Arrival;
import cn.micropower.platform.inbox.Replica;
import cn.micropower.platform.testkit.Database;
import cn.micropower.platform.testkit.Kafka;
import cn.micropower.platform.testkit.Postgres;
import cn.micropower.platform.time.DomainClock;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** The running service, what has arrived of one invented district, and who speaks to it. */
@SpringBootTest(classes = CasesService.class, properties = "micropower.ledger.beat=300ms")
@AutoConfigureMockMvc
@Import({Statements.class, Offenders.class})
abstract class House {
  static final Duration PATIENCE = Duration.ofSeconds(30);
  static final Topic TOPIC = new Topic("case");
  static final UnitPath YUNXI = UnitPath.of(new UnitId("unit:yunxi"));
  static final UnitPath LUTING = YUNXI.below(new UnitId("unit:luting"));
  static final UnitPath LIANHUA = LUTING.below(new UnitId("unit:lianhua"));
  static final UnitPath GUANLAN = UnitPath.of(new UnitId("unit:guanlan"));
  static final String ACCOUNT = "侯主任把公开栏工程交给亲戚";
  private static final Database DATABASE = Postgres.database();
  private static final Handovers SUPERVISION = Handovers.empty();

  @Autowired MockMvcTester http;
  @Autowired DomainClock clock;
  @Autowired JdbcClient jdbc;
  @Autowired Naming naming;
  @Autowired Replica<UnitRegistered> units;
  @Autowired List<Replica<OfficialAppointed>> officials;
  @Autowired Replica<RulePackPublished> packs;

  @DynamicPropertySource
  static void properties(DynamicPropertyRegistry registry) throws IOException {
    DATABASE.properties(registry);
    Kafka.empty(new Topic("power-list"));
    Kafka.empty(TOPIC);
    Kafka.properties(registry);
    var keys = Files.writeString(Files.createTempFile("seal", "keys"), Handovers.KEY);
    registry.add("micropower.seal.key-file", keys::toString);
    registry.add("micropower.issuer", () -> "http://127.0.0.1:1");
    registry.add(
        "micropower.keys.key-encryption-key", () -> "AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=");
  }

  /** Who there is, and the rule; told as often as you like. */
  @BeforeEach
  void furnish() {
    List.of(YUNXI, LUTING, LIANHUA, GUANLAN).forEach(this::registered);
    for (var person : People.ALL) {
      person.post().ifPresent(post -> appointed(person, post));
    }
    packs.take(
        new RulePackPublished(
            new RulePackId("rule-pack:yunxi"),
            YUNXI,
            1,
            LocalDate.of(2020, 1, 1),
            List.of(new PublishedRule("clue.plan", new Days(30), Force.WARN, name()))),
        arrival());
  }

  /** A clue about those persons is handed over, sealed, to the secretary of Luting; its id. */
  String received(People... subjects) {
    return received(handedOver(subjects), People.SECRETARY);
  }

  /** That clue is handed over, and its handler reads of it; its id. */
  String received(ClueHandedOver fact, People handler) {
    tell(fact);
    var clue = naming.clue(fact.handover()).value();
    await()
        .atMost(PATIENCE)
        .until(() -> handler.get(http, "/clues/" + clue).getResponse().getStatus() == 200);
    return clue;
  }

  /** The fact on the topic, each time under another leaf. */
  void tell(ClueHandedOver fact) {
    SUPERVISION.tell(fact, clock.now());
  }

  static ClueHandedOver handedOver(People... subjects) {
    return handedTo(People.SECRETARY, Stream.of(subjects).map(People::id).toArray(PersonId[]::new));
  }

  static ClueHandedOver handedTo(People assignee, PersonId... subjects) {
    return new ClueHandedOver(
        new HandoverId("sealed:" + UUID.randomUUID()),
        new InquiryId("inquiry:" + UUID.randomUUID()),
        new AppraisedMatter(new MatterId("matter:board"), LIANHUA, null, "村务公开栏改造"),
        LUTING,
        ACCOUNT,
        List.of(subjects),
        assignee.id(),
        assignee.post().orElseThrow().id(),
        People.REFERRER.id());
  }

  /** A case on that clue, filed by the secretary and the commission together; its id. */
  String filed(String clue) {
    ok(People.SECRETARY.post(http, "/clues/" + clue + "/assignments", assign(People.COMMISSION)));
    ok(
        People.SECRETARY.post(
            http, "/clues/" + clue + "/dispositions", dispose("PRELIMINARY_VERIFICATION")));
    return id(ok(People.SECRETARY.post(http, "/clues/" + clue + "/cases", filing())));
  }

  static String assign(People person) {
    return "{\"person\":\"%s\",\"post\":\"%s\"}"
        .formatted(person.id(), person.post().orElseThrow().id());
  }

  String dispose(String way) {
    return """
    {"way":"%s","reason":"反映具体，可查","decidedOn":"%s","secondPerson":"%s"}\
    """
        .formatted(way, clock.today(), People.COMMISSION.id());
  }

  String filing() {
    return """
    {"reason":"违规事实初步查明","decidedOn":"%s","secondPerson":"%s"}\
    """
        .formatted(clock.today(), People.COMMISSION.id());
  }

  String closing() {
    return """
    {"problem":"优亲厚友","result":"党内警告",
     "rectification":{"measures":"重新招标，公开张贴","doneOn":"%s","evidenceSha256":"%s"}}\
    """
        .formatted(clock.today(), "1E".repeat(32));
  }

  static String relative(PersonId subject, People person) {
    return "{\"subject\":\"%s\",\"person\":\"%s\",\"relation\":\"OTHER\"}"
        .formatted(subject, person.id());
  }

  static MvcTestResult ok(MvcTestResult answer) {
    assertThat(answer.getResponse().getStatus()).as(body(answer)).isBetween(200, 201);
    return answer;
  }

  static String id(MvcTestResult answer) {
    return body(answer).replaceAll("(?s).*\"id\":\"(sealed:[^\"]+)\".*", "$1");
  }

  static String body(MvcTestResult answer) {
    return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
  }

  private void registered(UnitPath place) {
    var kind =
        List.of(UnitKind.DISTRICT, UnitKind.TOWNSHIP, UnitKind.VILLAGE)
            .get(place.units().size() - 1);
    units.take(
        new UnitRegistered(
            place.unit(), kind, place, "990101101201", name(), LocalDate.of(2020, 1, 1)),
        arrival());
  }

  private void appointed(People person, People.Post post) {
    var fact =
        new OfficialAppointed(
            post.id(), post.role(), post.place(), person.id(), "侯兰", LocalDate.of(2020, 1, 1));
    officials.forEach(replica -> replica.take(fact, arrival()));
  }

  Arrival arrival() {
    return new Arrival(
        "power-list", 7, "event-7", "post:any", 4, clock.now(), null, null, UNTOLD, false);
  }

  static Name name() {
    return new Name("名称", "name");
  }
}
