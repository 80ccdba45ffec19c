package cn.micropower.powerlist.house;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.jwt;

import cn.micropower.platform.testkit.Database;
import cn.micropower.platform.testkit.Postgres;
import cn.micropower.platform.time.DomainClock;
import cn.micropower.powerlist.PowerListService;
import cn.micropower.powerlist.exercise.ExerciseEvent;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventhandling.EventBus;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.messaging.GenericMessage;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.MediaType;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** The running service, and the people of one invented district who call it. */
@SpringBootTest(classes = PowerListService.class)
@AutoConfigureMockMvc
abstract class House extends Answered {
  private static final Database DATABASE = Postgres.database();
  private static boolean furnished;

  @Autowired MockMvcTester http;
  @Autowired DomainClock clock;
  @Autowired EventBus store;
  @Autowired TransactionManager transactions;

  @DynamicPropertySource
  static void database(DynamicPropertyRegistry registry) {
    DATABASE.properties(registry);
    registry.add("micropower.kafka", () -> "127.0.0.1:1");
    registry.add("micropower.issuer", () -> "http://127.0.0.1:1");
    registry.add(
        "micropower.keys.key-encryption-key", () -> "AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=");
  }

  /** District, township, village; officials; rolls; rules; the list. */
  void furnish() {
    synchronized (House.class) {
      if (furnished) {
        return;
      }
      furnished = true;
    }
    unit("unit:yunxi", "DISTRICT", "990101000000", null);
    unit("unit:luting", "TOWNSHIP", "990101101000", "unit:yunxi");
    unit("unit:lianhua", "VILLAGE", "990101101201", "unit:luting");
    post("yunxi", "list-office", "DISTRICT_LIST_OFFICE");
    post("lianhua", "secretary", "VILLAGE_PARTY_SECRETARY");
    post("lianhua", "director", "VILLAGE_COMMITTEE_DIRECTOR");
    post("lianhua", "clerk", "VILLAGE_CLERK");
    roll("VILLAGE_PARTY_BRANCH", 7);
    roll("VILLAGE_COMMITTEE", 5);
    roll("TWO_COMMITTEES", 9);
    roll("PARTY_MEMBERS_ASSEMBLY", 50);
    roll("VILLAGE_REPRESENTATIVES", 30);
    created(
        listOffice(
            "/units/unit:yunxi/rule-packs",
            """
            {"base":"reference","changes":[],"effectiveFrom":"2026-01-01"}\
            """));
    created(
        listOffice(
            "/units/unit:yunxi/power-lists",
            """
            {"template":"reference-88","changes":[],"effectiveFrom":"2026-01-01","reason":"首次公布"}\
            """));
  }

  /** A POST without a post, by the registrar of the district. */
  MvcTestResult registrar(String path, String body) {
    return call(path, "person:registrar", List.of("REGISTRAR"), List.of("unit:yunxi"), body)
        .exchange();
  }

  /** A POST without a post, by the registrar of another district. */
  MvcTestResult registrarOf(String district, String path, String body) {
    return call(path, "person:registrar-2", List.of("REGISTRAR"), List.of(district), body)
        .exchange();
  }

  /** A POST in the post of the district's list office. */
  MvcTestResult listOffice(String path, String body) {
    return inPost("yunxi", "list-office", path, body).exchange();
  }

  /** A POST in a post of a unit; the person is called after the post. */
  MockMvcRequestBuilder inPost(String unit, String post, String path, String body) {
    return call(path, "person:" + unit + "-" + post, List.of(), List.of("unit:" + unit), body)
        .header("Micropower-Post", "post:" + unit + "-" + post);
  }

  /** A GET by somebody of that unit, once the views have reached the position. */
  MvcTestResult get(String path, String unit, String position) {
    return http.get()
        .uri("/api/v1" + path)
        .with(jwt().jwt(token -> token.subject("person:reader").claim("units", List.of(unit))))
        .header("Micropower-Position", position)
        .exchange();
  }

  MockMvcRequestBuilder call(
      String path, String person, List<String> roles, List<String> units, String body) {
    return http.post()
        .uri("/api/v1" + path)
        .with(
            jwt()
                .jwt(
                    token ->
                        token
                            .subject(person)
                            .claim("roles", roles)
                            .claim("units", units)
                            .claim("posts", List.of("post:" + person.substring(7)))))
        .header("Idempotency-Key", UUID.randomUUID().toString())
        .contentType(MediaType.APPLICATION_JSON)
        .content(body);
  }

  /** A meeting today at which everyone present votes. */
  String meeting(int present, int approve) {
    return """
    {"heldOn":"%s","noticeGivenOn":"%s","present":%d,"approve":%d,"against":%d,"abstain":0,
     "method":"HANDS","minutesSha256":"%s"}\
    """
        .formatted(
            clock.today(),
            clock.today().minusDays(10),
            present,
            approve,
            present - approve,
            "0f".repeat(32));
  }

  /** A proposal of Lianhua village; a villager raised it. */
  MvcTestResult propose(String post, String item, String meeting) {
    var body =
        """
        {"unit":"unit:lianhua","item":"%s","meeting":%s,
         "topic":{"title":"修编村庄规划","summary":"东片道路与水系",
                  "origin":{"kind":"VILLAGERS","villager":{"name":"陶桂枝"}}}}\
        """
            .formatted(item, meeting);
    return inPost("lianhua", post, "/exercises", body).exchange();
  }

  /** A vote in Lianhua village, by who has seen that version. */
  MvcTestResult vote(
      String exercise, int version, String post, String step, String body, String meeting) {
    var request = "{\"step\":\"%s\",\"body\":\"%s\",\"meeting\":%s}".formatted(step, body, meeting);
    return inPost("lianhua", post, "/exercises/" + exercise + "/votes", request)
        .header("If-Match", "\"" + version + "\"")
        .exchange();
  }

  /** An action in Lianhua village, by who has seen that version. */
  MvcTestResult act(String exercise, int version, String post, String request) {
    return inPost("lianhua", post, "/exercises/" + exercise + "/actions", request)
        .header("If-Match", "\"" + version + "\"")
        .exchange();
  }

  /** Facts that no request makes: what a policy's command comes to, told in its name. */
  void toldByPolicy(String policy, long sequence, ExerciseEvent... facts) {
    var work = DefaultUnitOfWork.startAndGet(new GenericMessage<>("a policy's command"));
    work.attachTransaction(transactions);
    var next = sequence;
    for (var fact : facts) {
      store.publish(
          new GenericDomainEventMessage<>(
              "exercise",
              fact.exercise().value(),
              next++,
              fact,
              Map.of("actor", "policy:" + policy, "role", "POLICY")));
    }
    work.commit();
  }

  private void unit(String id, String kind, String code, @Nullable String parent) {
    var name = id.substring("unit:".length());
    var body =
        """
        {"id":"%s","kind":"%s","code":"%s","name":{"zh":"%s","en":"%s"},%s"effectiveFrom":"2026-01-01"}\
        """
            .formatted(
                id, kind, code, name, name, parent == null ? "" : "\"parent\":\"" + parent + "\",");
    created(registrar("/units", body));
  }

  private void post(String unit, String post, String role) {
    created(
        registrar(
            "/units/unit:" + unit + "/posts",
            """
            {"id":"post:%1$s-%2$s","role":"%3$s","holder":{"person":"person:%1$s-%2$s","name":"侯兰"},
             "since":"2026-01-01"}\
            """
                .formatted(unit, post, role)));
  }

  private void roll(String body, int size) {
    assertThat(
            registrar(
                "/units/unit:lianhua/rolls",
                "{\"body\":\"%s\",\"size\":%d,\"asOf\":\"2026-01-01\"}".formatted(body, size)))
        .hasStatusOk();
  }
}
