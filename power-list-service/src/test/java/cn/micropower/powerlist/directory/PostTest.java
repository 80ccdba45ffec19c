package cn.micropower.powerlist.directory;

import static org.assertj.core.api.Assertions.assertThat;

import cn.micropower.contracts.code.Role;
import cn.micropower.contracts.code.UnitKind;
import cn.micropower.contracts.id.PersonId;
import cn.micropower.contracts.id.PostId;
import cn.micropower.contracts.id.UnitId;
import cn.micropower.contracts.id.UnitPath;
import cn.micropower.platform.testkit.RefusedBy;
import cn.micropower.powerlist.directory.PostEvent.OfficialAppointed;
import java.time.LocalDate;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.ResultValidator;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("任职")
class PostTest {
  private static final LocalDate SINCE = LocalDate.of(2026, 1, 1);
  private static final PostId POST = new PostId("post:lianhua-secretary");
  private static final Official HOLDER = new Official(new PersonId("person:p-0006"), "侯兰");
  private static final UnitPath PLACE =
      UnitPath.of(new UnitId("unit:yunxi"), new UnitId("unit:luting"), new UnitId("unit:lianhua"));
  private static final OfficialAppointed APPOINTED =
      new OfficialAppointed(POST, Role.VILLAGE_PARTY_SECRETARY, PLACE, HOLDER, SINCE);

  @Test
  @DisplayName("村党组织书记任职")
  void an_official_takes_a_post() {
    when(appoint(Role.VILLAGE_PARTY_SECRETARY)).expectEvents(APPOINTED);
  }

  @Test
  @DisplayName("职务已有人担任")
  void a_post_has_one_holder() {
    when(appoint(Role.VILLAGE_PARTY_SECRETARY), APPOINTED)
        .expectNoEvents()
        .expectException(
            RefusedBy.rule(DirectoryRule.POST_ALREADY_HELD).saying("职务 " + POST + " 已有人担任"));
  }

  @Test
  @DisplayName("村里没有乡镇的职务")
  void a_village_has_no_township_posts() {
    when(appoint(Role.TOWNSHIP_PARTY_SECRETARY))
        .expectNoEvents()
        .expectException(RefusedBy.rule(DirectoryRule.POST_OF_ANOTHER_LEVEL));
  }

  @Test
  @DisplayName("自任职之日起，且只由本人担任")
  void a_post_is_held_by_its_holder_from_its_day_on() {
    var post = Post.after(APPOINTED);
    assertThat(post.heldBy(HOLDER.person(), SINCE)).isTrue();
    assertThat(post.heldBy(HOLDER.person(), SINCE.minusDays(1))).isFalse();
    assertThat(post.heldBy(new PersonId("person:p-0007"), SINCE)).isFalse();
  }

  private static AppointOfficial appoint(Role role) {
    return new AppointOfficial(POST, role, PLACE, UnitKind.VILLAGE, HOLDER, SINCE);
  }

  private static ResultValidator<PostAggregate> when(Object command, PostEvent... facts) {
    return new AggregateTestFixture<>(PostAggregate.class).given((Object[]) facts).when(command);
  }
}
