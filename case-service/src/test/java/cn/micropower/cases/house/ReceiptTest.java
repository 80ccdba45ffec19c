package cn.micropower.cases.house;

import static cn.micropower.cases.house.People.CLERK;
import static cn.micropower.cases.house.People.COMMISSION;
import static cn.micropower.cases.house.People.DEPUTY;
import static cn.micropower.cases.house.People.DIRECTOR;
import static cn.micropower.cases.house.People.REFERRER;
import static cn.micropower.cases.house.People.RIVAL;
import static cn.micropower.cases.house.People.SECRETARY;
import static cn.micropower.cases.house.People.STRANGER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import cn.micropower.contracts.id.PersonId;
import cn.micropower.contracts.powerlist.PowerListFact.OfficialAppointed;
import cn.micropower.contracts.supervision.SupervisionFact.ClueHandedOver;
import cn.micropower.platform.inbox.NotYet;
import cn.micropower.platform.inbox.Policy;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.json.JsonMapper;

@DisplayName("接收：线索总落在能办它的人手里")
class ReceiptTest extends House {
  @Autowired Policy<ClueHandedOver> policy;
  @Autowired DataSource database;

  @Test
  @DisplayName("移交给无权承办的、在别处任职的、已经卸任的，都落到移交决定人，由他另行指派")
  void a_clue_handed_to_who_may_not_deal_with_it_falls_to_who_handed_it_over() {
    leaves(DEPUTY);
    for (var unfit : List.of(CLERK, STRANGER, DEPUTY)) {
      var clue = received(handedTo(unfit, DIRECTOR.id()), REFERRER);
      assertThat(assigned(clue, REFERRER)).isEqualTo("[\"person:referrer\"]");
      assertThat(unfit.get(http, "/clues/" + clue)).hasStatus(404);
      ok(REFERRER.post(http, "/clues/" + clue + "/assignments", assign(SECRETARY)));
      ok(SECRETARY.post(http, "/clues/" + clue + "/assignments", assign(COMMISSION)));
    }
  }

  @Test
  @DisplayName("承办人之外，移交决定人也在知悉范围内：承办人不办，他可另行指派")
  void who_handed_it_over_knows_of_it_too() {
    var clue = received(DIRECTOR);
    assertThat(assigned(clue, SECRETARY)).isEqualTo("[\"person:secretary\",\"person:referrer\"]");
    ok(REFERRER.post(http, "/clues/" + clue + "/assignments", assign(COMMISSION)));
  }

  @Test
  @DisplayName("移交决定人须回避的，不得而知")
  void who_handed_it_over_and_must_keep_out_does_not() {
    var subject = somebody();
    var first = received(handedTo(SECRETARY, subject), SECRETARY);
    ok(SECRETARY.post(http, "/clues/" + first + "/relatives", relative(subject, REFERRER)));
    var second = received(handedTo(SECRETARY, subject), SECRETARY);
    assertThat(assigned(second, SECRETARY)).isEqualTo("[\"person:secretary\"]");
    assertThat(REFERRER.get(http, "/clues/" + second)).hasStatus(404);
  }

  @Test
  @DisplayName("两人都不能办：搁置待查，有人能办了再办；知道的人仍知道")
  void a_clue_that_nobody_may_deal_with_waits() {
    leaves(REFERRER);
    assertThatThrownBy(() -> policy.when(handedTo(CLERK, DIRECTOR.id()), arrival()))
        .isInstanceOf(NotYet.class);
    var clue = received(DIRECTOR);
    ok(REFERRER.get(http, "/clues/" + clue));
    furnish();
    assertThat(policy.when(handedTo(CLERK, DIRECTOR.id()), arrival())).hasSize(1);
  }

  @Test
  @DisplayName("承办人的任职还没有传到这里：等它，不落到别人手里")
  void a_clue_waits_for_the_appointment_of_its_assignee() {
    var post = DEPUTY.post().orElseThrow().id();
    jdbc.sql("delete from replica_post where post = :post").param("post", post.value()).update();
    assertThatThrownBy(() -> policy.when(handedTo(DEPUTY, DIRECTOR.id()), arrival()))
        .isInstanceOf(NotYet.class);
    furnish();
    var clue = received(handedTo(DEPUTY, DIRECTOR.id()), DEPUTY);
    assertThat(assigned(clue, DEPUTY)).contains("person:referrer", DEPUTY.id().value());
  }

  @Test
  @DisplayName("接收之时正申报近亲属：等申报落定，不落到他手里")
  void who_is_declared_a_relative_meanwhile_is_not_assigned() throws Exception {
    var subject = somebody();
    var fact = handedTo(SECRETARY, subject);
    try (var declaring = database.getConnection()) {
      declaring.setAutoCommit(false);
      try (var lock =
              declaring.prepareStatement("select pg_advisory_xact_lock(hashtextextended(?, 0))");
          var kin = declaring.prepareStatement("insert into relative values (?, ?)")) {
        lock.setString(1, subject.value());
        lock.execute();
        kin.setString(1, subject.value());
        kin.setString(2, SECRETARY.id().value());
        kin.executeUpdate();
      }
      tell(fact);
      await().atMost(PATIENCE).until(this::somebodyWaits);
      declaring.commit();
    }
    var clue = received(fact, REFERRER);
    assertThat(assigned(clue, REFERRER)).isEqualTo("[\"person:referrer\"]");
  }

  private boolean somebodyWaits() {
    return jdbc.sql(
            "select exists (select from pg_locks where locktype = 'advisory' and not granted)")
        .query(Boolean.class)
        .single();
  }

  /** From now on another one holds that post, until the house is furnished again. */
  private void leaves(People person) {
    var post = person.post().orElseThrow();
    var fact =
        new OfficialAppointed(
            post.id(), post.role(), post.place(), RIVAL.id(), "侯兰", LocalDate.of(2020, 1, 1));
    officials.forEach(replica -> replica.take(fact, arrival()));
  }

  private static PersonId somebody() {
    return new PersonId("person:" + UUID.randomUUID());
  }

  private String assigned(String clue, People reader) {
    return JsonMapper.builder()
        .build()
        .readTree(body(ok(reader.get(http, "/clues/" + clue))))
        .get("assigned")
        .toString();
  }
}
