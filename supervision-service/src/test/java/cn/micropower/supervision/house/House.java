package cn.micropower.supervision.house;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.jwt;

import cn.micropower.contracts.code.BriefingKind;
import cn.micropower.contracts.code.Role;
import cn.micropower.contracts.code.UnitKind;
import cn.micropower.contracts.disclosure.DisclosureFact.BriefedItem;
import cn.micropower.contracts.disclosure.DisclosureFact.BriefingHeld;
import cn.micropower.contracts.id.AppraisalId;
import cn.micropower.contracts.id.BriefingId;
import cn.micropower.contracts.id.ExerciseId;
import cn.micropower.contracts.id.MatterId;
import cn.micropower.contracts.id.PersonId;
import cn.micropower.contracts.id.PostId;
import cn.micropower.contracts.id.RulePackId;
import cn.micropower.contracts.id.UnitId;
import cn.micropower.contracts.id.UnitPath;
import cn.micropower.contracts.powerlist.Name;
import cn.micropower.contracts.powerlist.PowerListFact.OfficialAppointed;
import cn.micropower.contracts.powerlist.PowerListFact.PublishedRule;
import cn.micropower.contracts.powerlist.PowerListFact.RulePackPublished;
import cn.micropower.contracts.powerlist.PowerListFact.UnitRegistered;
import cn.micropower.contracts.record.Topic;
import cn.micropower.contracts.rule.Figure;
import cn.micropower.contracts.rule.Force;
import cn.micropower.contracts.rule.Threshold;
import cn.micropower.contracts.rule.Threshold.Base;
import cn.micropower.contracts.rule.Threshold.Comparison;
import cn.micropower.contracts.rule.Times;
import cn.micropower.platform.seal.SealRing;
import cn.micropower.platform.testkit.Database;
import cn.micropower.platform.testkit.Kafka;
import cn.micropower.platform.testkit.Postgres;
import cn.micropower.platform.time.DomainClock;
import cn.micropower.supervision.SupervisionService;
import cn.micropower.supervision.appraisal.Appraisals;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** The running service, and one invented district that it hears of over its topics. */
@SpringBootTest(classes = SupervisionService.class, properties = "micropower.ledger.batch=300ms")
@AutoConfigureMockMvc
abstract class House {
  static final UnitPath YUNXI = UnitPath.of(new UnitId("unit:yunxi"));
  static final UnitPath LUTING = YUNXI.below(new UnitId("unit:luting"));
  static final UnitPath LIANHUA = LUTING.below(new UnitId("unit:lianhua"));
  static final LocalDate FIRST_DAY = LocalDate.of(2026, 1, 1);
  static final String HASH = "1e".repeat(32);

  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final String KEYS = "k1:AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=\n";
  private static final Database DATABASE = Postgres.database();
  private static final SealRing RING = SealRing.parse(KEYS);

  static final Elsewhere POWER_LIST = Elsewhere.empty("power-list", RING);
  static final Elsewhere DISCLOSURE = Elsewhere.empty("disclosure", RING);
  static final Elsewhere CASE = Elsewhere.empty("case", RING);

  @Autowired MockMvcTester http;
  @Autowired DomainClock clock;
  @Autowired JdbcClient jdbc;

  static {
    Kafka.empty(new Topic("supervision"));
    furnish();
  }

  @DynamicPropertySource
  static void properties(DynamicPropertyRegistry registry) throws IOException {
    DATABASE.properties(registry);
    Kafka.properties(registry);
    var keys = Files.createTempFile("seal", "keys");
    Files.writeString(keys, KEYS);
    registry.add("micropower.seal.key-file", keys::toString);
    registry.add("micropower.issuer", () -> "http://127.0.0.1:1");
    registry.add(
        "micropower.keys.key-encryption-key", () -> "AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=");
  }

  /** The units, their officials, and the district's rules. */
  private static void furnish() {
    registered(UnitKind.DISTRICT, YUNXI);
    registered(UnitKind.TOWNSHIP, LUTING);
    registered(UnitKind.VILLAGE, LIANHUA);
    appointed("lianhua-chair", Role.SUPERVISION_COMMITTEE_CHAIR, LIANHUA);
    appointed("lianhua-secretary", Role.VILLAGE_PARTY_SECRETARY, LIANHUA);
    appointed("lianhua-director", Role.VILLAGE_COMMITTEE_DIRECTOR, LIANHUA);
    appointed("lianhua-clerk", Role.VILLAGE_CLERK, LIANHUA);
    appointed("luting-discipline", Role.TOWNSHIP_DISCIPLINE_SECRETARY, LUTING);
    appointed("luting-secretary", Role.TOWNSHIP_PARTY_SECRETARY, LUTING);
    appointed("yunxi-commission", Role.DISTRICT_DISCIPLINE_COMMISSION, YUNXI);
    POWER_LIST.tell(
        "rule-pack:yunxi",
        new RulePackPublished(
            new RulePackId("rule-pack:yunxi"),
            YUNXI,
            1,
            FIRST_DAY,
            List.of(
                rule(
                    "appraisal.dissatisfied",
                    new Threshold(Base.PRESENT, 1, 4, Comparison.MORE_THAN)),
                rule("appraisal.consecutive", new Times(2)))),
        Map.of());
  }

  /** A matter of Lianhua that nobody spoke of before. */
  static BriefedItem matter() {
    var id = UUID.randomUUID();
    return new BriefedItem(
        1, new MatterId("matter:" + id), new ExerciseId("exercise:" + id), "修编村庄规划");
  }

  /** Villagers were told of it today; returns its appraisal, once that is open. */
  AppraisalId told(BriefedItem item) {
    return told(item, LIANHUA);
  }

  AppraisalId told(BriefedItem item, UnitPath place) {
    var briefing = new BriefingId("briefing:" + UUID.randomUUID());
    DISCLOSURE.tell(
        briefing.value(),
        new BriefingHeld(
            briefing, place, BriefingKind.NEWS_CONFERENCE, clock.today(), List.of(item)),
        Map.of());
    var appraisal = Appraisals.idOf(item.matter(), briefing.value());
    awaitText("/appraisals/" + appraisal, "\"state\":\"OPEN\"");
    return appraisal;
  }

  /** So many of twelve were dissatisfied. */
  MvcTestResult vote(AppraisalId appraisal, int dissatisfied) {
    return post(
        "lianhua-chair",
        "/appraisals/" + appraisal + "/votes",
        """
        {"heldOn":"%s","panel":{"all":20,"present":{"SUPERVISION_COMMITTEE_CHAIR":1,"DELEGATE":2,
          "VILLAGER_REPRESENTATIVE":9}},
         "tally":{"satisfied":%d,"fairlySatisfied":0,"dissatisfied":%d,"abstained":0},
         "minutesSha256":"%s"}\
        """
            .formatted(clock.today(), 12 - dissatisfied, dissatisfied, HASH));
  }

  MvcTestResult explain(String post, AppraisalId appraisal) {
    return post(
        post,
        "/appraisals/" + appraisal + "/explanations",
        "{\"summary\":\"面积测算有误，已更正\",\"minutesSha256\":\"" + HASH + "\"}");
  }

  MvcTestResult close(AppraisalId appraisal) {
    return post("lianhua-chair", "/appraisals/" + appraisal + "/closings", "");
  }

  /** The panel rejects it, both committees explain, and the appraisal ends. */
  void rejected(AppraisalId appraisal) {
    assertThat(vote(appraisal, 4)).hasStatusOk();
    assertThat(explain("lianhua-secretary", appraisal)).hasStatusOk();
    assertThat(explain("lianhua-director", appraisal)).hasStatusOk();
    assertThat(close(appraisal)).hasStatusOk();
  }

  /** A POST in a post; the person is called after it. */
  MvcTestResult post(String post, String path, String body) {
    var unit = "unit:" + post.substring(0, post.indexOf('-'));
    return http.post()
        .uri("/api/v1" + path)
        .with(
            jwt()
                .jwt(
                    token ->
                        token
                            .subject("person:" + post)
                            .claim("units", List.of(unit))
                            .claim("posts", List.of("post:" + post))))
        .header("Micropower-Post", "post:" + post)
        .header("Idempotency-Key", UUID.randomUUID().toString())
        .contentType(MediaType.APPLICATION_JSON)
        .content(body)
        .exchange();
  }

  /** A GET by anybody, without a login. */
  MvcTestResult read(String path) {
    return http.get().uri("/api/v1" + path).exchange();
  }

  /** A GET by a person of a unit. */
  MvcTestResult readAs(String person, String unit, String path) {
    return http.get()
        .uri("/api/v1" + path)
        .with(jwt().jwt(token -> token.subject(person).claim("units", List.of(unit))))
        .exchange();
  }

  /** Waits until everyone reads that text there. */
  void awaitText(String path, String text) {
    await().atMost(PATIENCE).untilAsserted(() -> assertThat(body(read(path))).contains(text));
  }

  static String body(MvcTestResult answer) {
    return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
  }

  private static void registered(UnitKind kind, UnitPath place) {
    POWER_LIST.tell(
        place.unit().value(),
        new UnitRegistered(place.unit(), kind, place, "990101101201", name(), FIRST_DAY),
        Map.of());
  }

  private static void appointed(String post, Role role, UnitPath place) {
    POWER_LIST.tell(
        "post:" + post,
        new OfficialAppointed(
            new PostId("post:" + post),
            role,
            place,
            new PersonId("person:" + post),
            "侯兰",
            FIRST_DAY),
        Map.of());
  }

  static Name name() {
    return new Name("名称", "name");
  }

  private static PublishedRule rule(String key, Figure figure) {
    return new PublishedRule(key, figure, Force.BLOCK, name());
  }
}
