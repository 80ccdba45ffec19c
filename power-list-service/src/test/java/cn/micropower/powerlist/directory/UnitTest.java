package cn.micropower.powerlist.directory;

import static org.assertj.core.api.Assertions.assertThat;

import cn.micropower.contracts.code.Body;
import cn.micropower.contracts.code.UnitKind;
import cn.micropower.contracts.id.UnitId;
import cn.micropower.contracts.id.UnitPath;
import cn.micropower.platform.rule.Sentence;
import cn.micropower.platform.testkit.RefusedBy;
import cn.micropower.powerlist.directory.UnitEvent.RollRecorded;
import cn.micropower.powerlist.directory.UnitEvent.UnitRegistered;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.ResultValidator;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("单位与应到人数")
class UnitTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
  private static final UnitId VILLAGE = new UnitId("unit:lianhua");
  private static final UnitPath TOWN =
      UnitPath.of(new UnitId("unit:yunxi"), new UnitId("unit:luting"));
  private static final Designation NAMED =
      new Designation("990101101201", new Sentence("莲花村", "Lianhua Village"), TODAY);
  private static final UnitRegistered REGISTERED =
      new UnitRegistered(VILLAGE, UnitKind.VILLAGE, TOWN.below(VILLAGE), NAMED);
  private static final Lineage BELOW_TOWN = new Lineage.Below(TOWN, UnitKind.TOWNSHIP);

  @Test
  @DisplayName("村登记在乡镇之下")
  void a_village_stands_below_a_township() {
    when(register(UnitKind.VILLAGE, BELOW_TOWN)).expectEvents(REGISTERED);
  }

  @Test
  @DisplayName("县区是树的顶端")
  void a_district_stands_on_top() {
    when(register(UnitKind.DISTRICT, new Lineage.Top()))
        .expectEvents(new UnitRegistered(VILLAGE, UnitKind.DISTRICT, UnitPath.of(VILLAGE), NAMED));
  }

  @Test
  @DisplayName("重复登记")
  void a_unit_is_registered_once() {
    refused(
        DirectoryRule.UNIT_ALREADY_REGISTERED, register(UnitKind.VILLAGE, BELOW_TOWN), REGISTERED);
  }

  @Test
  @DisplayName("上级未登记")
  void a_unit_does_not_stand_below_nobody() {
    refused(
        DirectoryRule.PARENT_UNKNOWN,
        register(UnitKind.VILLAGE, new Lineage.Unknown(new UnitId("unit:nowhere"), TOWN)));
  }

  @Test
  @DisplayName("上级种类不对")
  void a_village_stands_neither_below_a_district_nor_alone() {
    refused(
        DirectoryRule.PARENT_OF_WRONG_KIND,
        register(UnitKind.VILLAGE, new Lineage.Below(TOWN, UnitKind.DISTRICT)));
    refused(DirectoryRule.PARENT_OF_WRONG_KIND, register(UnitKind.VILLAGE, new Lineage.Top()));
  }

  @Test
  @DisplayName("登记应到人数")
  void a_roll_is_recorded() {
    var roll = new Roll(Body.VILLAGE_REPRESENTATIVES, 30, TODAY);
    when(new RecordRoll(VILLAGE, roll, TODAY), REGISTERED)
        .expectEvents(new RollRecorded(VILLAGE, roll));
  }

  @Test
  @DisplayName("日期在今天之后的应到人数")
  void a_roll_of_tomorrow_is_refused() {
    var roll = new Roll(Body.VILLAGE_REPRESENTATIVES, 30, TODAY.plusDays(1));
    refused(DirectoryRule.ROLL_IN_THE_FUTURE, new RecordRoll(VILLAGE, roll, TODAY), REGISTERED);
  }

  @Test
  @DisplayName("按会议当日计应到人数，补登的以日期为准")
  void the_roll_of_the_day_counts_whenever_it_was_recorded() {
    var unit =
        new Unit(
            VILLAGE,
            UnitKind.VILLAGE,
            TOWN.below(VILLAGE),
            List.of(NAMED),
            List.of(roll(31, TODAY), roll(29, TODAY.minusDays(10)), roll(30, TODAY.minusDays(10))));

    assertThat(unit.rollsOn(TODAY.minusDays(11))).isEmpty();
    assertThat(unit.rollsOn(TODAY.minusDays(1)).get(Body.VILLAGE_REPRESENTATIVES))
        .isEqualTo(roll(30, TODAY.minusDays(10)));
    assertThat(unit.rollsOn(TODAY).get(Body.VILLAGE_REPRESENTATIVES)).isEqualTo(roll(31, TODAY));
  }

  @Test
  @DisplayName("没有登记的单位没有应到人数")
  void a_roll_of_an_unregistered_unit_is_nothing() {
    assertThat(Unit.evolve(Optional.empty(), new RollRecorded(VILLAGE, roll(30, TODAY)))).isEmpty();
  }

  private static Roll roll(int size, LocalDate asOf) {
    return new Roll(Body.VILLAGE_REPRESENTATIVES, size, asOf);
  }

  private static RegisterUnit register(UnitKind kind, Lineage lineage) {
    return new RegisterUnit(VILLAGE, kind, NAMED, lineage);
  }

  private static ResultValidator<UnitAggregate> when(Object command, UnitEvent... facts) {
    return new AggregateTestFixture<>(UnitAggregate.class).given((Object[]) facts).when(command);
  }

  private static void refused(DirectoryRule rule, Object command, UnitEvent... facts) {
    when(command, facts).expectNoEvents().expectException(RefusedBy.rule(rule));
  }
}
