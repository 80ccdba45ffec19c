package cn.micropower.cases.house;

import static cn.micropower.contracts.code.Role.DISTRICT_DISCIPLINE_COMMISSION;
import static cn.micropower.contracts.code.Role.TOWNSHIP_DISCIPLINE_SECRETARY;
import static cn.micropower.contracts.code.Role.VILLAGE_CLERK;
import static cn.micropower.contracts.code.Role.VILLAGE_COMMITTEE_DIRECTOR;
import static cn.micropower.contracts.code.Role.VILLAGE_PARTY_SECRETARY;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.jwt;

import cn.micropower.contracts.code.Role;
import cn.micropower.contracts.id.PersonId;
import cn.micropower.contracts.id.PostId;
import cn.micropower.contracts.id.UnitPath;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Who there is in the district, and beside it. */
enum People {
  /** Deals with the clue. */
  SECRETARY(TOWNSHIP_DISCIPLINE_SECRETARY, House.LUTING),
  /** Decided to hand the clue over. */
  REFERRER(TOWNSHIP_DISCIPLINE_SECRETARY, House.LUTING),
  /** The second hand. */
  COMMISSION(DISTRICT_DISCIPLINE_COMMISSION, House.YUNXI),
  /** Of the same commission; assigned now and then. */
  COLLEAGUE(DISTRICT_DISCIPLINE_COMMISSION, House.YUNXI),
  /** Of the same township; assigned now and then. */
  DEPUTY(TOWNSHIP_DISCIPLINE_SECRETARY, House.LUTING),
  /** Whom it is about. */
  DIRECTOR(VILLAGE_COMMITTEE_DIRECTOR, House.LIANHUA),
  /** Whom it is about, though of the discipline commission. */
  INSPECTOR(DISTRICT_DISCIPLINE_COMMISSION, House.YUNXI),
  /** A relative of the director, of the discipline commission, and assigned before. */
  BROTHER(DISTRICT_DISCIPLINE_COMMISSION, House.YUNXI),
  /** Of the commission; nobody ever assigns him to anything. */
  UNTOLD(DISTRICT_DISCIPLINE_COMMISSION, House.YUNXI),
  /** Of the same township; nobody ever assigns him to anything. */
  RIVAL(TOWNSHIP_DISCIPLINE_SECRETARY, House.LUTING),
  /** A relative of the inspector, of the discipline commission. */
  NEPHEW(DISTRICT_DISCIPLINE_COMMISSION, House.YUNXI),
  /** A relative of the colleague, of the discipline commission. */
  COUSIN(DISTRICT_DISCIPLINE_COMMISSION, House.YUNXI),
  VILLAGE_SECRETARY(VILLAGE_PARTY_SECRETARY, House.LIANHUA),
  CLERK(VILLAGE_CLERK, House.LIANHUA),
  STRANGER(DISTRICT_DISCIPLINE_COMMISSION, House.GUANLAN),
  VILLAGER(null, House.LIANHUA),
  OPERATOR(null, House.YUNXI),
  REGISTRAR(null, House.YUNXI);

  static final List<People> ALL = List.of(values());

  private final @Nullable Role role;
  private final UnitPath home;

  People(@Nullable Role role, UnitPath home) {
    this.role = role;
    this.home = home;
  }

  /** A post as it is held. */
  record Post(PostId id, Role role, UnitPath place) {}

  Optional<Post> post() {
    return Optional.ofNullable(role)
        .map(held -> new Post(new PostId("post:" + word()), held, home));
  }

  PersonId id() {
    return new PersonId("person:" + word());
  }

  MvcTestResult get(MockMvcTester http, String path) {
    return at(http, HttpMethod.GET, path).exchange();
  }

  MvcTestResult post(MockMvcTester http, String path, String body) {
    return post(http, path, body, UUID.randomUUID().toString());
  }

  MvcTestResult post(MockMvcTester http, String path, String body, String key) {
    return at(http, HttpMethod.POST, path)
        .header("Idempotency-Key", key)
        .header("Micropower-Post", "post:" + word())
        .contentType(MediaType.APPLICATION_JSON)
        .content(body)
        .exchange();
  }

  /** A request with this person's token, and nothing else. */
  MockMvcRequestBuilder at(MockMvcTester http, HttpMethod method, String path) {
    return http.method(method)
        .uri("/api/v1" + path)
        .with(
            jwt()
                .jwt(
                    token ->
                        token
                            .subject(id().value())
                            .claim("units", List.of(home.unit().value()))
                            .claim("roles", roles())
                            .claim("posts", List.of("post:" + word()))));
  }

  private List<String> roles() {
    return switch (this) {
      case OPERATOR, REGISTRAR -> List.of(name());
      default -> List.of();
    };
  }

  private String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
