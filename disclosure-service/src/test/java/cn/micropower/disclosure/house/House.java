package cn.micropower.disclosure.house;

import static cn.micropower.contracts.code.Role.VILLAGE_CLERK;
import static cn.micropower.contracts.code.Role.VILLAGE_COMMITTEE_DIRECTOR;
import static cn.micropower.contracts.code.Role.VILLAGE_PARTY_SECRETARY;
import static cn.micropower.platform.inbox.Doer.UNTOLD;
import static cn.micropower.platform.time.DomainClock.ZONE;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.jwt;

import cn.micropower.contracts.code.Body;
import cn.micropower.contracts.code.Name;
import cn.micropower.contracts.code.Role;
import cn.micropower.contracts.code.UnitKind;
import cn.micropower.contracts.id.ExerciseId;
import cn.micropower.contracts.id.PersonId;
import cn.micropower.contracts.id.PostId;
import cn.micropower.contracts.id.RulePackId;
import cn.micropower.contracts.id.UnitId;
import cn.micropower.contracts.id.UnitPath;
import cn.micropower.contracts.powerlist.PowerListFact.OfficialAppointed;
import cn.micropower.contracts.powerlist.PowerListFact.Publicity;
import cn.micropower.contracts.powerlist.PowerListFact.PublishedRule;
import cn.micropower.contracts.powerlist.PowerListFact.ResolutionPassed;
import cn.micropower.contracts.powerlist.PowerListFact.RulePackPublished;
import cn.micropower.contracts.powerlist.PowerListFact.UnitRegistered;
import cn.micropower.contracts.rule.Days;
import cn.micropower.contracts.rule.Force;
import cn.micropower.contracts.rule.RuleReference;
import cn.micropower.contracts.rule.Threshold;
import cn.micropower.contracts.rule.Threshold.Base;
import cn.micropower.contracts.rule.Threshold.Comparison;
import cn.micropower.disclosure.DisclosureService;
import cn.micropower.disclosure.duty.DutyEvent;
import cn.micropower.disclosure.duty.DutyEvent.DutyOpened;
import cn.micropower.disclosure.duty.OpenDuty;
import cn.micropower.platform.inbox.Arrival;
import cn.micropower.platform.inbox.Policy;
import cn.micropower.platform.inbox.Replica;
import cn.micropower.platform.testkit.Database;
import cn.micropower.platform.testkit.Postgres;
import cn.micropower.platform.time.DomainClock;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventhandling.EventBus;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.messaging.GenericMessage;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.MediaType;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** The running service, and what has arrived of one invented district. */
@SpringBootTest(classes = DisclosureService.class)
@AutoConfigureMockMvc
abstract class House {
  static final UnitPath LIANHUA =
      UnitPath.of(new UnitId("unit:yunxi"), new UnitId("unit:luting"), new UnitId("unit:lianhua"));
  private static final Database DATABASE = Postgres.database();

  @Autowired MockMvcTester http;
  @Autowired DomainClock clock;
  @Autowired EventBus store;
  @Autowired TransactionManager transactions;
  @Autowired Replica<UnitRegistered> units;
  @Autowired Replica<OfficialAppointed> officials;
  @Autowired Replica<RulePackPublished> packs;
  @Autowired Policy<ResolutionPassed> resolutions;

  @DynamicPropertySource
  static void properties(DynamicPropertyRegistry registry) {
    DATABASE.properties(registry);
    registry.add("micropower.kafka", () -> "127.0.0.1:1");
    registry.add("micropower.issuer", () -> "http://127.0.0.1:1");
    registry.add(
        "micropower.keys.key-encryption-key", () -> "AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=");
  }

  /** The village, its officials, and its district's rules; told as often as you like. */
  void furnish() {
    LIANHUA.units().forEach(this::registered);
    appointed("director", "retired", VILLAGE_COMMITTEE_DIRECTOR);
    appointed("director", VILLAGE_COMMITTEE_DIRECTOR);
    appointed("secretary", VILLAGE_PARTY_SECRETARY);
    appointed("clerk", VILLAGE_CLERK);
    published(1, LocalDate.of(2026, 1, 1), 7);
  }

  void published(int version, LocalDate effectiveFrom, int publicityDays) {
    published(
        version,
        effectiveFrom,
        rule("resolution.publicity", publicityDays),
        rule("resolution.posting", 10),
        rule("resolution.first-day", 0),
        new PublishedRule(
            "any.quorum", new Threshold(Base.ALL, 2, 3, Comparison.AT_LEAST), Force.BLOCK, name()));
  }

  void published(int version, LocalDate effectiveFrom, PublishedRule... rules) {
    packs.take(
        new RulePackPublished(
            new RulePackId("rule-pack:yunxi"),
            UnitPath.of(LIANHUA.district()),
            version,
            effectiveFrom,
            List.of(rules)),
        arrival(clock.now()));
  }

  /** A resolution of Lianhua. */
  ResolutionPassed resolution(ExerciseId exercise, LocalDate resolvedOn) {
    return resolution(exercise, resolvedOn, 1);
  }

  /** One that was judged by that version of the rules. */
  ResolutionPassed resolution(ExerciseId exercise, LocalDate resolvedOn, int version) {
    return new ResolutionPassed(
        exercise,
        LIANHUA,
        "A01",
        "修编村庄规划",
        "resolution",
        Body.VILLAGE_REPRESENTATIVES,
        resolvedOn,
        new Publicity(
            "resolution-publicity",
            name(),
            List.of(Role.VILLAGE_COMMITTEE_DIRECTOR, Role.VILLAGE_COMMITTEE_MEMBER),
            reference("resolution.publicity", version),
            reference("resolution.posting", version),
            reference("resolution.first-day", version)));
  }

  /** The duty that the policy opens when a resolution was recorded on that day, as a fact. */
  DutyOpened opened(LocalDate day) {
    var fact = resolution(new ExerciseId("exercise:" + UUID.randomUUID()), day);
    var recordedAt = day.atStartOfDay(ZONE).plusHours(10).toInstant();
    var command = (OpenDuty) resolutions.when(fact, arrival(recordedAt)).getFirst();
    var posting = command.posting();
    var opened =
        new DutyOpened(
            command.duty(),
            command.matter(),
            command.content(),
            command.responsible(),
            command.minimum(),
            posting,
            command.firstDay(),
            day.plusDays(posting.figure().days() + 1L).atStartOfDay(ZONE).toInstant());
    told(0, opened);
    return opened;
  }

  /** A fact that no request makes: what a policy's or a deadline's command comes to. */
  void told(long sequence, DutyEvent fact) {
    var work = DefaultUnitOfWork.startAndGet(new GenericMessage<>("a policy's command"));
    work.attachTransaction(transactions);
    store.publish(
        new GenericDomainEventMessage<>(
            "duty",
            fact.duty().value(),
            sequence,
            fact,
            Map.of("actor", "policy:when-resolution-passed-then-open-duty", "role", "POLICY")));
    work.commit();
  }

  /** A POST in a post of Lianhua; the person is called after the post. */
  MvcTestResult post(String post, String path, String body) {
    return http.post()
        .uri("/api/v1" + path)
        .with(
            jwt()
                .jwt(
                    token ->
                        token
                            .subject("person:lianhua-" + post)
                            .claim("units", List.of("unit:lianhua"))
                            .claim("posts", List.of("post:lianhua-" + post))))
        .header("Micropower-Post", "post:lianhua-" + post)
        .header("Idempotency-Key", UUID.randomUUID().toString())
        .contentType(MediaType.APPLICATION_JSON)
        .content(body)
        .exchange();
  }

  /** A GET by anybody, without a login, once the views have reached the position. */
  MvcTestResult read(String path, String position) {
    return http.get().uri("/api/v1" + path).header("Micropower-Position", position).exchange();
  }

  static String body(MvcTestResult answer) {
    return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
  }

  static Arrival arrival(Instant time) {
    return new Arrival(
        "power-list", 7, "event-7", "exercise:any", 4, time, null, null, UNTOLD, false);
  }

  static Name name() {
    return new Name("决议公开", "Publicity of the resolution");
  }

  private void registered(UnitId unit) {
    var place = new UnitPath(LIANHUA.units().subList(0, LIANHUA.units().indexOf(unit) + 1));
    var kind =
        List.of(UnitKind.DISTRICT, UnitKind.TOWNSHIP, UnitKind.VILLAGE)
            .get(place.units().size() - 1);
    units.take(
        new UnitRegistered(unit, kind, place, "990101101201", name(), LocalDate.of(2026, 1, 1)),
        arrival(clock.now()));
  }

  private void appointed(String post, Role role) {
    appointed(post, post, role);
  }

  private void appointed(String post, String holder, Role role) {
    officials.take(
        new OfficialAppointed(
            new PostId("post:lianhua-" + post),
            role,
            LIANHUA,
            new PersonId("person:lianhua-" + holder),
            "侯兰",
            LocalDate.of(2026, 1, 1)),
        arrival(clock.now()));
  }

  static RuleReference reference(String key, int version) {
    return version == 0
        ? new RuleReference(key, null, 0)
        : new RuleReference(key, new RulePackId("rule-pack:yunxi"), version);
  }

  static PublishedRule rule(String key, int days) {
    return new PublishedRule(key, new Days(days), Force.WARN, name());
  }
}
