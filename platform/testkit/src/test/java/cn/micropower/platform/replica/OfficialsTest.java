package cn.micropower.platform.replica;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import cn.micropower.contracts.code.Name;
import cn.micropower.contracts.code.Role;
import cn.micropower.contracts.code.UnitKind;
import cn.micropower.contracts.id.PersonId;
import cn.micropower.contracts.id.PostId;
import cn.micropower.contracts.id.UnitId;
import cn.micropower.contracts.id.UnitPath;
import cn.micropower.contracts.powerlist.PowerListFact.OfficialAppointed;
import cn.micropower.contracts.powerlist.PowerListFact.UnitRegistered;
import cn.micropower.contracts.problem.Problem;
import cn.micropower.platform.identity.HeldPost;
import cn.micropower.platform.inbox.Arrival;
import cn.micropower.platform.inbox.Doer;
import cn.micropower.platform.inbox.Refill;
import cn.micropower.platform.testkit.Database;
import cn.micropower.platform.testkit.Postgres;
import cn.micropower.platform.time.DomainClock;
import cn.micropower.platform.web.Declined;
import java.time.Instant;
import java.time.LocalDate;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

@DisplayName("单位和任职的副本")
class OfficialsTest {
  private static final UnitPath TOWNSHIP =
      UnitPath.of(new UnitId("unit:yunxi"), new UnitId("unit:luting"));
  private static final UnitPath VILLAGE = TOWNSHIP.below(new UnitId("unit:lianhua"));
  private static final PostId POST = new PostId("post:lianhua-director");
  private static final PersonId FORMER = new PersonId("person:former");
  private static final PersonId PRESENT = new PersonId("person:present");
  private static final LocalDate TODAY = LocalDate.of(2026, 3, 1);

  private final Database database = Postgres.database().migrate("classpath:db/replica");
  private final JdbcClient jdbc = JdbcClient.create(database.as(database.application()));
  private final Places places = new Places(jdbc);
  private final DomainClock clock =
      new DomainClock(() -> TODAY.atStartOfDay(DomainClock.ZONE).toInstant());
  private final Officials officials =
      new Officials(jdbc, places, clock, new Refill(jdbc, "square"));

  @Test
  @DisplayName("单位在层级中的位置；没有到达的自成一级")
  void a_unit_that_has_not_arrived_stands_alone() {
    assertThat(officials.path(VILLAGE.unit())).isEqualTo(UnitPath.of(VILLAGE.unit()));
    new UnitReplica(jdbc)
        .take(
            new UnitRegistered(
                VILLAGE.unit(),
                UnitKind.VILLAGE,
                VILLAGE,
                "990101101201",
                new Name("莲花村", "Lianhua"),
                TODAY),
            arrival());

    assertThat(places.of(VILLAGE.unit())).hasValue(VILLAGE);
    assertThat(officials.path(VILLAGE.unit())).isEqualTo(VILLAGE);
  }

  @Test
  @DisplayName("职务由最后任命的人担任，自任职之日起；职务可能尚未到达")
  void a_post_is_held_by_whom_it_was_last_given_to() {
    assertThat(officials.mayLag()).isTrue();
    assertThat(officials.place(POST)).isEmpty();
    appointed(FORMER, VILLAGE, TODAY);
    assertThat(officials.held(FORMER, POST))
        .hasValue(new HeldPost(POST, "VILLAGE_COMMITTEE_DIRECTOR", VILLAGE));
    appointed(PRESENT, VILLAGE, TODAY.plusDays(1));

    assertThat(officials.held(FORMER, POST)).isEmpty();
    assertThat(officials.held(PRESENT, POST)).isEmpty();
    assertThat(officials.place(POST)).hasValue(VILLAGE);
  }

  @Test
  @DisplayName("在职：在本单位或其上级任职，今日已到任")
  void who_serves_there_or_above_is_in_office() {
    appointed(PRESENT, TOWNSHIP, TODAY);
    assertThat(officials.inOffice(PRESENT, VILLAGE)).isTrue();
    assertThat(officials.inOffice(PRESENT, UnitPath.of(TOWNSHIP.district()))).isFalse();
    assertThat(officials.inOffice(FORMER, VILLAGE)).isFalse();
    appointed(PRESENT, TOWNSHIP, TODAY.plusDays(1));
    assertThat(officials.inOffice(PRESENT, VILLAGE)).isFalse();
  }

  @Test
  @DisplayName("今日所任的职务，已到任的才算，已交卸的不算")
  void the_posts_that_somebody_holds_today() {
    appointed(FORMER, VILLAGE, TODAY);
    assertThat(officials.posts(FORMER))
        .containsExactly(new HeldPost(POST, "VILLAGE_COMMITTEE_DIRECTOR", VILLAGE));
    appointed(PRESENT, VILLAGE, TODAY.plusDays(1));
    assertThat(officials.posts(FORMER)).isEmpty();
    assertThat(officials.posts(PRESENT)).isEmpty();
  }

  @Test
  @DisplayName("任过职的一直认得，从未任职的和尚未到达的都不认得")
  void who_ever_held_a_post_stays_known() {
    assertThat(officials.known(FORMER)).isFalse();
    appointed(FORMER, VILLAGE, TODAY);
    appointed(PRESENT, VILLAGE, TODAY);

    assertThat(officials.known(FORMER)).isTrue();
    assertThat(officials.known(PRESENT)).isTrue();
    assertThat(officials.inOffice(FORMER, VILLAGE)).isFalse();
    assertThat(officials.known(new PersonId("person:nobody"))).isFalse();
  }

  @Test
  @DisplayName("重新补齐之前，谁任何职、单位在何处，都不作答")
  void nobody_is_taken_for_a_holder_before_all_are_back() {
    appointed(FORMER, VILLAGE, TODAY);
    emptied("official-replica");
    behind(() -> officials.held(FORMER, POST));
    behind(() -> officials.place(POST));
    behind(() -> officials.known(PRESENT));
    behind(() -> officials.posts(FORMER));
    behind(() -> officials.inOffice(FORMER, VILLAGE));

    assertThat(officials.path(VILLAGE.unit())).isEqualTo(UnitPath.of(VILLAGE.unit()));
    emptied("unit-replica");
    behind(() -> officials.path(VILLAGE.unit()));
  }

  private void appointed(PersonId holder, UnitPath place, LocalDate since) {
    new OfficialReplica(jdbc)
        .take(
            new OfficialAppointed(
                POST, Role.VILLAGE_COMMITTEE_DIRECTOR, place, holder, "侯兰", since),
            arrival());
  }

  private static Arrival arrival() {
    return new Arrival(
        "power-list", 7, "event-7", "post:any", 4, Instant.EPOCH, null, null, Doer.UNTOLD, false);
  }

  /** The replica was emptied when it stood at leaf 7, and has taken nothing over since. */
  private void emptied(String replica) {
    jdbc.sql("insert into inbox_goal values (?, 'power-list', 3, 7)")
        .param("square-replica-" + replica)
        .update();
  }

  private static void behind(ThrowingCallable question) {
    assertThatExceptionOfType(Declined.class)
        .isThrownBy(question)
        .matches(declined -> declined.problem() == Problem.VIEW_BEHIND);
  }
}
