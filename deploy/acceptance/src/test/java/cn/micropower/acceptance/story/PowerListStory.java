package cn.micropower.acceptance.story;

import static cn.micropower.acceptance.client.Clock.today;
import static cn.micropower.acceptance.client.Meeting.attendedBy;
import static org.assertj.core.api.Assertions.assertThat;

import cn.micropower.acceptance.capability.Capability;
import cn.micropower.acceptance.client.Demonstration;
import cn.micropower.acceptance.client.District;
import cn.micropower.acceptance.client.Reply;
import cn.micropower.acceptance.stage.Story;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@Story
@DisplayName("小微权力清单")
class PowerListStory {
  private static final Map<String, String> A01_BY_F2 = Map.of("item", "A01", "procedure", "F2");

  @Test
  @Capability("C001")
  @DisplayName("清单共七类八十八项,清单之外无权力")
  void the_list_has_88_items_in_7_classes_and_nothing_else_is_a_power() {
    var template = anyone("/power-list-templates/reference-88");
    var list = anyone("/units/" + Demonstration.DISTRICT + "/power-list");

    assertThat(template.at("/classes").size()).isEqualTo(7);
    assertThat(list.at("/items").valueStream().map(item -> item.path("id").asString()))
        .hasSize(88)
        .doesNotHaveDuplicates();
    var refused =
        Demonstration.village("lianhua")
            .secretary()
            .proposes("Z99", attendedBy(5).approvedBy(5))
            .refused(422, "UNLISTED_POWER");
    assertThat(refused.at("/messages/zh-CN").asString()).contains("清单之外无权力", "Z99");
    assertThat(refused.at("/refusal").asString()).startsWith("refusal:");
  }

  @Test
  @DisplayName("每一项都写明:谁负责、按什么程序、凭什么材料、依据何法、公开什么、风险何在")
  void every_item_says_who_how_by_what_law_and_what_may_go_wrong() {
    var items = anyone("/units/" + Demonstration.DISTRICT + "/power-list").at("/items");

    assertThat(items.valueStream())
        .allSatisfy(
            item -> {
              assertThat(item.at("/name/zh").asString()).isNotBlank();
              assertThat(item.at("/name/en").asString()).isNotBlank();
              assertThat(item.path("body").asString()).isNotBlank();
              assertThat(item.path("disclosure").asString()).isNotBlank();
              for (var answer : List.of("procedures", "basis", "evidence")) {
                assertThat(item.path(answer).size()).as(item.path("id") + answer).isPositive();
              }
            });
    var one = anyone("/units/unit:lianhua/power-list/items/A01");
    assertThat(one.at("/procedures/0").asString()).isEqualTo("F1");
    assertThat(one.at("/materials").toString()).contains("规划草案");
    assertThat(one.at("/risks/0").asString()).isEqualTo("未征求意见");
    Demonstration.anonymous()
        .asks("/units/unit:lianhua/power-list/items/Z99")
        .refused(404, "NOT_FOUND");
  }

  @Test
  @Capability("C041")
  @DisplayName("清单动态调整,每次调整都公布新版本;旧版本仍可查,新版本不溯及既往")
  void each_adjustment_is_published_as_a_new_version() {
    var district = District.founded();
    var before = today().minusDays(30);
    district.publishesList(List.of(), "首次公布", before).accepted();
    district.publishesList(List.of(A01_BY_F2), "改:上级文件修订", today()).accepted();

    var now = anyone("/units/" + district.id() + "/power-list");
    var then = anyone("/units/" + district.id() + "/power-list?on=" + today().minusDays(1));

    assertThat(now.at("/version").asInt()).isEqualTo(2);
    assertThat(now.at("/reason").asString()).isEqualTo("改:上级文件修订");
    assertThat(now.at("/items/0/procedures").toString()).isEqualTo("[\"F2\"]");
    assertThat(then.at("/version").asInt()).isEqualTo(1);
    assertThat(then.at("/items/0/procedures").toString()).isEqualTo("[\"F1\"]");
    district.publishesList(List.of(), "倒签", today().minusDays(1)).refused(422, "LIST_REACHES_BACK");
    assertThat(anyone("/units/" + district.id() + "/power-list").at("/version").asInt())
        .isEqualTo(2);
  }

  @Test
  @DisplayName("没有公布清单的区县,谁也没有权力可用;清单只能由工作专班公布")
  void without_a_list_there_is_no_power_and_only_the_office_publishes() {
    var district = District.founded();
    var village = district.foundsVillage();

    village
        .secretary()
        .proposes("A01", attendedBy(5).approvedBy(5))
        .refused(422, "LIST_NOT_PUBLISHED");
    village
        .secretary()
        .account()
        .to("/units/" + district.id() + "/power-lists")
        .sends(District.list(List.of(), "自行公布", today()))
        .refused(403, "ROLE_MAY_NOT");
  }

  private static Reply anyone(String path) {
    return Demonstration.anonymous().asks(path).accepted();
  }
}
