package cn.micropower.supervision.handover;

import static org.assertj.core.api.Assertions.assertThat;

import cn.micropower.contracts.id.HandoverId;
import cn.micropower.contracts.id.InquiryId;
import cn.micropower.contracts.id.MatterId;
import cn.micropower.contracts.id.PersonId;
import cn.micropower.contracts.id.PostId;
import cn.micropower.contracts.id.UnitId;
import cn.micropower.contracts.id.UnitPath;
import cn.micropower.platform.person.ErasureReason;
import cn.micropower.platform.person.PersonConfiguration;
import cn.micropower.platform.person.Persons;
import cn.micropower.platform.person.Sealed;
import cn.micropower.platform.testkit.Database;
import cn.micropower.platform.testkit.Postgres;
import cn.micropower.platform.web.Invalid;
import cn.micropower.platform.web.NotFound;
import cn.micropower.supervision.handover.HandoverEvent.HandedOver;
import cn.micropower.supervision.handover.HandoverEvent.TextErased;
import cn.micropower.supervision.matter.Matter;
import java.util.List;
import java.util.Map;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.ResultValidator;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@DisplayName("线索移交")
class HandoverTest {
  private static final UnitPath LUTING =
      UnitPath.of(new UnitId("unit:yunxi"), new UnitId("unit:luting"));
  private static final Matter MATTER =
      new Matter(
          new MatterId("matter:plan"), LUTING.below(new UnitId("unit:lianhua")), null, "修编村庄规划");
  private static final HandoverId ID = new HandoverId("sealed:one");
  private static final InquiryId INQUIRY = new InquiryId("inquiry:plan");
  private static final PersonId SECRETARY = new PersonId("person:discipline-secretary");
  private static final PersonId COMMISSION = new PersonId("person:commission");
  private static final PersonId DIRECTOR = new PersonId("person:director");
  private static final PersonId NOBODY = new PersonId("person:nobody");
  private static final Sealed ACCOUNT = new Sealed(new PersonId("person:key"), "AAAA");

  private static final String KEK = "AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=";

  private final Database database = Postgres.database().migrate();
  private final JdbcClient jdbc = JdbcClient.create(database.as(database.application()));
  private final Out out = new Out(jdbc);
  private final Persons persons = new PersonConfiguration().persons(jdbc, KEK);
  private final AggregateTestFixture<HandoverAggregate> fixture = fixture();

  @Test
  @DisplayName("具名决定，交给任该职务的人；核查的线索从此在外，办结才回来")
  void a_clue_goes_out_and_comes_back() {
    assertThat(isOut()).isFalse();
    when(command(List.of(DIRECTOR), COMMISSION, true, true)).expectEvents(handedOver());
    assertThat(isOut()).isTrue();
    out.comesBack(ID);
    assertThat(isOut()).isFalse();
    out.goes(new HandoverId("sealed:two"), INQUIRY);
    assertThat(isOut()).isTrue();
  }

  @Test
  @DisplayName("核查不在此时、承办人不任职、承办人或决定人就是所涉之人、所涉之人查无此人，都不成，也不留记录")
  void what_cannot_be_is_a_slip_of_form() {
    slips(command(List.of(DIRECTOR), COMMISSION, false, true));
    slips(command(List.of(DIRECTOR), COMMISSION, true, false));
    slips(command(List.of(DIRECTOR, COMMISSION), COMMISSION, true, true));
    slips(command(List.of(DIRECTOR, SECRETARY), COMMISSION, true, true));
    slips(command(List.of(DIRECTOR, NOBODY), COMMISSION, true, true));
    assertThat(isOut()).isFalse();
  }

  @Test
  @DisplayName("知悉的只有决定人和承办人，所涉之人从不知悉")
  void only_those_assigned_may_know() {
    var fact = handedOver();
    assertThat(fact.isAssigned(SECRETARY)).isTrue();
    assertThat(fact.isAssigned(COMMISSION)).isFalse();
    assertThat(fact.isAssigned(DIRECTOR)).isFalse();
    assertThat(fact.isAssigned(new PersonId("person:superior"))).isFalse();
  }

  @Test
  @DisplayName("删除的只是这次移交的文字，一次为止")
  void a_text_is_erased_once() {
    var account = persons.seal(persons.register(LUTING), "反映补助虚报");
    var other = persons.register(LUTING);
    var given = handedOver(account);
    fixture
        .given(given)
        .when(new EraseText(ID, other, ErasureReason.BY_REQUEST))
        .expectException(NotFound.class);
    var erase = new EraseText(ID, account.person(), ErasureReason.BY_REQUEST);
    fixture
        .given(given)
        .when(erase)
        .expectEvents(new TextErased(ID, account.person(), ErasureReason.BY_REQUEST));
    assertThat(persons.open(account)).isEmpty();
    fixture.given(given).when(erase).expectException(NotFound.class);
    assertThat(persons.sealIfKnown(other, "另一次")).isPresent();
  }

  private AggregateTestFixture<HandoverAggregate> fixture() {
    var made = new AggregateTestFixture<>(HandoverAggregate.class);
    made.registerInjectableResource(out);
    made.registerInjectableResource(persons);
    return made;
  }

  private boolean isOut() {
    var transactions = new JdbcTransactionManager(database.as(database.application()));
    return Boolean.TRUE.equals(
        new TransactionTemplate(transactions).execute(_ -> out.isOut(INQUIRY)));
  }

  private void slips(HandOverClue command) {
    when(command).expectNoEvents().expectException(Invalid.class);
  }

  private ResultValidator<HandoverAggregate> when(HandOverClue command) {
    return fixture
        .givenNoPriorActivity()
        .when(command, Map.of("actor", SECRETARY.value(), "role", "TOWNSHIP_DISCIPLINE_SECRETARY"));
  }

  private static HandOverClue command(
      List<PersonId> subjects, PersonId assignee, boolean free, boolean inPost) {
    return new HandOverClue(
        ID,
        INQUIRY,
        MATTER,
        LUTING,
        ACCOUNT,
        subjects,
        !subjects.contains(NOBODY),
        assignee,
        new PostId("post:commission"),
        free,
        inPost);
  }

  private static HandedOver handedOver() {
    return handedOver(ACCOUNT);
  }

  private static HandedOver handedOver(Sealed account) {
    return new HandedOver(
        ID,
        INQUIRY,
        MATTER,
        LUTING,
        account,
        List.of(DIRECTOR),
        COMMISSION,
        new PostId("post:commission"),
        SECRETARY);
  }
}
