package cn.micropower.acceptance.story;

import static cn.micropower.acceptance.client.Meeting.attendedBy;
import static cn.micropower.contracts.code.Body.TWO_COMMITTEES;
import static org.assertj.core.api.Assertions.assertThat;

import cn.micropower.acceptance.client.Demonstration;
import cn.micropower.acceptance.client.District;
import cn.micropower.acceptance.client.Official;
import cn.micropower.acceptance.client.Reply;
import cn.micropower.acceptance.client.Village;
import cn.micropower.acceptance.stage.Story;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@Story
@DisplayName("职权:谁在哪里、以何职务,可以做什么")
class AuthorityStory {
  private static final Village LIUPU = Demonstration.village("liupu");
  private static final Village LUWAN = Demonstration.village("luwan");

  private final Reply proposed =
      LIUPU.secretary().proposes("A01", attendedBy(5).approvedBy(5)).accepted();

  @Test
  @DisplayName("邻村书记不能办本村的事:403,留痕;本村的事一步未动")
  void the_secretary_of_another_village_is_outside_his_scope() {
    var neighbour = new Official(LIUPU, Demonstration.village("lianhua").secretary().account());

    neighbour.proposes("A01", attendedBy(5).approvedBy(5)).refused(403, "OUTSIDE_SCOPE");
    var refused = consults(neighbour, proposed).refused(403, "OUTSIDE_SCOPE");

    var story = LIUPU.clerk().account();
    var lines =
        story
            .asksAfter(consults(LIUPU.secretary(), proposed).accepted(), path("/story"))
            .accepted()
            .at("/lines");
    assertThat(refused.at("/refusal").asString()).startsWith("refusal:");
    assertThat(lines.get(1).at("/rule").asString()).isEqualTo("OUTSIDE_SCOPE");
    assertThat(lines.get(1).at("/who/post").asString()).isEqualTo("post:lianhua-secretary");
    assertThat(lines.get(2).at("/outcome").asString()).isEqualTo("PASSED");
  }

  @Test
  @DisplayName("别的区县既看不见、也办不了:与不存在一样,404")
  void another_district_sees_nothing_and_does_nothing() {
    var stranger = District.foundedAndPublished().foundsVillage().secretary();
    var asIfHere = new Official(LIUPU, stranger.account());

    for (var part : new String[] {"", "/story", "/flow", "/proof"}) {
      stranger.account().asks(path(part)).refused(404, "NOT_FOUND");
    }
    stranger.account().asks("/exercises?unit=" + LIUPU.id()).refused(404, "NOT_FOUND");
    consults(asIfHere, proposed).refused(404, "NOT_FOUND");
    asIfHere.proposes("A01", attendedBy(5).approvedBy(5)).refused(404, "NOT_FOUND");
    Demonstration.anonymous().asks(path("")).refused(401, "TOKEN_MISSING");
  }

  @Test
  @DisplayName("文书、监委会主任无权提议;没有担任的职务不能冒用")
  void clerk_and_supervisor_may_not_propose_and_nobody_borrows_a_post() {
    LIUPU.clerk().proposes("A01", attendedBy(5).approvedBy(5)).refused(403, "ROLE_MAY_NOT");
    LIUPU.supervisor().proposes("A01", attendedBy(5).approvedBy(5)).refused(403, "ROLE_MAY_NOT");
    new Official(LIUPU, LIUPU.clerk().account().as("post:liupu-secretary"))
        .proposes("A01", attendedBy(5).approvedBy(5))
        .refused(403, "POST_NOT_HELD");
  }

  @Test
  @DisplayName("一肩挑:一人两职,每次须写明以哪个职务办理;职务不对同样拒绝")
  void who_holds_two_posts_must_name_the_one_he_acts_in() {
    var both = LUWAN.secretary().account();
    var asSecretary = new Official(LUWAN, both);
    var asDirector = new Official(LUWAN, both.as("post:luwan-director"));
    var asNobody = new Official(LUWAN, both.withoutPost());

    asNobody.proposes("A01", attendedBy(5).approvedBy(5)).refused(403, "ROLE_MAY_NOT");
    asDirector
        .proposes("A01", attendedBy(5).approvedBy(5))
        .refused(403, "POST_DOES_NOT_SERVE_BODY");
    var own = asSecretary.proposes("A01", attendedBy(5).approvedBy(5)).accepted();

    consults(asDirector, own).refused(403, "POST_DOES_NOT_SERVE_BODY");
    var consulted = consults(asSecretary, own).accepted();
    var lines = LUWAN.clerk().asks(consulted, "/story").accepted().at("/lines");
    assertThat(lines.valueStream().map(line -> line.at("/who/post").asString()))
        .containsExactly("post:luwan-secretary", "post:luwan-director", "post:luwan-secretary");
    assertThat(lines.valueStream().map(line -> line.at("/who/person").asString()).distinct())
        .hasSize(1);
  }

  private static Reply consults(Official official, Reply seen) {
    return official.records(seen, "consultation", TWO_COMMITTEES, attendedBy(7).approvedBy(7));
  }

  private String path(String part) {
    return "/exercises/" + proposed.id() + part;
  }
}
