package cn.micropower.powerlist.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@DisplayName("拒绝的说法：用人说的话，不用代号")
class SentencesTest extends House {
  private static final String PACK =
      "{\"base\":\"current\",\"changes\":[%s],\"effectiveFrom\":\"2099-01-01\"}";

  @BeforeEach
  void open() {
    furnish();
  }

  @Test
  @DisplayName("职务与事情各用其名")
  void posts_and_acts_have_names() {
    tells(
        inPost("lianhua", "clerk", "/units/unit:yunxi/rule-packs", PACK.formatted("")).exchange(),
        "村文书无权公布规则包",
        "The village clerk may not publish a rule pack");
    tells(
        proposedByNobody(),
        "未以职务行事者无权提议用权",
        "The person without a post may not propose an exercise");
  }

  @Test
  @DisplayName("不负责登记的职务，用职务之名")
  void a_post_that_does_not_record_is_called_by_its_name() {
    var exercise = id(propose("secretary", "A01", meeting(6, 5)));

    tells(
        vote(exercise, 0, "director", "consultation", "TWO_COMMITTEES", meeting(8, 8)),
        "村委会主任不负责登记村两委联席会办理的步骤",
        "The village committee director does not enter the steps of the"
            + " joint meeting of the two committees");
  }

  @Test
  @DisplayName("规则用规则之名")
  void a_rule_is_called_by_its_name() {
    var change =
        "{\"key\":\"party-branch.quorum\",\"value\":{\"days\":3},"
            + "\"source\":{\"zh\":\"某文件\",\"en\":\"a paper\",\"grade\":\"G\"}}";
    var answer = listOffice("/units/unit:yunxi/rule-packs", PACK.formatted(change));

    says(answer, "$.code", "KIND_OF_FIGURE_DIFFERS");
    assertThat(answer)
        .bodyJson()
        .extractingPath("$.detail")
        .asString()
        .matches("“\\p{IsHan}+”的数值种类不能改变");
  }

  private MvcTestResult proposedByNobody() {
    var proposal =
        """
        {"unit":"unit:lianhua","item":"A01","meeting":%s,
         "topic":{"title":"修编村庄规划","summary":"东片道路与水系","origin":{"kind":"PARTY_MEMBERS"}}}\
        """
            .formatted(meeting(5, 5));
    return call("/exercises", "person:nobody", List.of(), List.of("unit:lianhua"), proposal)
        .exchange();
  }

  private static void tells(MvcTestResult answer, String zh, String en) {
    says(answer, "$.messages.zh-CN", zh);
    says(answer, "$.messages.en", en);
  }
}
