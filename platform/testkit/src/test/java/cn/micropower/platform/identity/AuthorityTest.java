package cn.micropower.platform.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.micropower.contracts.id.PersonId;
import cn.micropower.contracts.id.UnitId;
import cn.micropower.contracts.id.UnitPath;
import cn.micropower.platform.identity.Grant.Scope;
import cn.micropower.platform.rule.Refused;
import cn.micropower.platform.rule.Sentence;
import cn.micropower.platform.web.NotFound;
import java.util.List;
import java.util.Map;
import org.axonframework.messaging.MetaData;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class AuthorityTest {
  private static final UnitPath DISTRICT = UnitPath.of(new UnitId("unit:d"));
  private static final UnitPath TOWNSHIP = DISTRICT.below(new UnitId("unit:t"));
  private static final UnitPath VILLAGE = TOWNSHIP.below(new UnitId("unit:v"));
  private static final UnitPath SISTER = TOWNSHIP.below(new UnitId("unit:w"));

  private final Authority authority =
      new Authority(
          List.of(
              new Grant("Stamp", List.of("CLERK"), Scope.OWN_UNIT),
              new Grant("Inspect", List.of("INSPECTOR"), Scope.SUBTREE),
              new Grant("Publish", List.of("OFFICE"), Scope.DISTRICT),
              new Grant("ReadPapers", List.of("OFFICE"), Scope.DISTRICT),
              new Grant("ReadEngine", List.of("ENGINEER"), Scope.INSTALLATION)),
          Map.of("CLERK", new Sentence("文书", "clerk"), "Inspect", new Sentence("巡查", "inspect")));

  @Test
  @DisplayName("职权只及于表上所写的范围")
  void authority_reaches_as_far_as_the_table_says() {
    allowed("CLERK", VILLAGE, "Stamp", VILLAGE);
    refused("CLERK", VILLAGE, "Stamp", SISTER);
    allowed("INSPECTOR", TOWNSHIP, "Inspect", SISTER);
    refused("INSPECTOR", VILLAGE, "Inspect", TOWNSHIP);
    allowed("OFFICE", VILLAGE, "Publish", SISTER);
  }

  @Test
  @DisplayName("表上没有的,谁也不能做")
  void what_no_row_grants_nobody_may() {
    refused("CLERK", VILLAGE, "Inspect", VILLAGE);
    refused("MAYOR", DISTRICT, "Stamp", VILLAGE);
  }

  @Test
  @DisplayName("对整个服务提的问，只有运维范围的一行才准许")
  void a_question_is_granted_for_the_whole_installation_or_not_at_all() {
    assertThat(authority.mayAsk(List.of("CLERK", "ENGINEER"), "ReadEngine")).isTrue();
    assertThat(authority.mayAsk(List.of("CLERK"), "ReadEngine")).isFalse();
    assertThat(authority.mayAsk(List.of("OFFICE"), "ReadPapers")).isFalse();
    assertThat(authority.grantedTo("OFFICE", "ReadPapers")).isTrue();
    assertThat(authority.grantedTo("CLERK", "ReadPapers")).isFalse();
    allowed("ENGINEER", VILLAGE, "ReadEngine", UnitPath.of(new UnitId("unit:e")));
    refused("OFFICE", VILLAGE, "Publish", UnitPath.of(new UnitId("unit:e")));
  }

  @Test
  @DisplayName("别区之事如同不存在")
  void another_district_does_not_exist() {
    var elsewhere = UnitPath.of(new UnitId("unit:e"));
    assertThatThrownBy(() -> authority.wall(acting("OFFICE", elsewhere), VILLAGE))
        .isInstanceOf(NotFound.class);
  }

  @Test
  @DisplayName("拒绝时用人说的话，不用代号；没有名字的才写代号")
  void a_refusal_speaks_of_names() {
    assertThatExceptionOfType(Refused.class)
        .isThrownBy(() -> judge("CLERK", VILLAGE, "Inspect", VILLAGE))
        .matches(no -> no.sentence().equals(new Sentence("文书无权巡查", "The clerk may not inspect")));
    assertThatExceptionOfType(Refused.class)
        .isThrownBy(() -> judge("MAYOR", VILLAGE, "Inspect", VILLAGE))
        .matches(no -> no.sentence().zh().equals("MAYOR无权巡查"));
  }

  @Test
  @DisplayName("策略没有自己的地方：在所办之事所在处行事；令牌给不了它的身份")
  void a_policy_acts_where_its_target_stands_and_nobody_can_pass_for_one() {
    var metadata = Map.of(Acting.ACTOR, "policy:when-x-then-y", Acting.ROLE, Acting.POLICY);
    var acting = Acting.of(MetaData.from(metadata), SISTER);
    assertThat(acting.place()).isEqualTo(SISTER);
    assertThat(acting.actor()).isEqualTo("policy:when-x-then-y");
    assertThatThrownBy(
            () -> new Caller(new PersonId("person:p"), List.of("POLICY"), List.of(), List.of()))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private void allowed(String role, UnitPath from, String command, UnitPath to) {
    assertThatCode(() -> judge(role, from, command, to)).doesNotThrowAnyException();
  }

  private void refused(String role, UnitPath from, String command, UnitPath to) {
    assertThatThrownBy(() -> judge(role, from, command, to)).isInstanceOf(Refused.class);
  }

  private void judge(String role, UnitPath from, String command, UnitPath to) {
    authority.judge(acting(role, from), command, to);
  }

  private static Acting acting(String role, UnitPath from) {
    return new Acting(new PersonId("person:p"), null, List.of(role), from);
  }
}
