package cn.micropower.disclosure.house;

import static org.assertj.core.api.Assertions.assertThat;

import cn.micropower.contracts.id.DutyId;
import cn.micropower.contracts.id.UnitId;
import cn.micropower.contracts.id.UnitPath;
import cn.micropower.disclosure.duty.DutyEvent.DutyOpened;
import cn.micropower.disclosure.duty.Matter;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@DisplayName("发布会：开过的人人可查")
class BriefingsTest extends House {

  @BeforeEach
  void open() {
    furnish();
  }

  @Test
  @DisplayName("登记后可按村、按乡逐页查到，不写人名")
  void a_briefing_is_read_by_everyone() {
    var title = "村务公开栏改造 " + UUID.randomUUID();
    var held = hold("secretary", clock.today(), "{\"title\":\"%s\"}".formatted(title));
    assertThat(held).hasStatus(201);
    var id = body(held).replaceAll(".*\"id\":\"(briefing:[^\"]+)\".*", "$1");
    var one = read("/briefings/" + id, id + "@0");
    assertThat(one).hasStatusOk().bodyJson().extractingPath("$.items[0].title").isEqualTo(title);
    assertThat(body(one)).doesNotContain("person:");
    assertThat(body(read("/units/unit:luting/briefings?limit=1", id + "@0")))
        .contains(id, "\"next\"");
    assertThat(read("/units/unit:nowhere/briefings", id + "@0")).hasStatus(404);
    assertThat(read("/briefings/briefing:none", id + "@0")).hasStatus(404);
  }

  @Test
  @DisplayName("未张贴的事项、无权的职务、缺项的请求都被拒绝")
  void what_is_not_published_cannot_be_told() {
    var duty = opened(clock.today()).duty();
    var item = "{\"duty\":\"%s\"}".formatted(duty);
    assertThat(hold("secretary", clock.today(), item))
        .hasStatus(422)
        .bodyJson()
        .extractingPath("$.code")
        .isEqualTo("ITEM_NOT_PUBLISHED");
    assertThat(hold("clerk", clock.today(), "{\"title\":\"a\"}")).hasStatus(403);
    assertThat(hold("secretary", clock.today(), "{}")).hasStatus(400);
    assertThat(hold("secretary", clock.today(), "{\"duty\":\"duty:none\"}")).hasStatus(404);
  }

  @Test
  @DisplayName("发布之日尚未张贴的，补登也不行")
  void what_hung_only_later_was_not_told() {
    var duty = opened(clock.today().minusDays(1)).duty();
    var posting =
        """
        {"channel":"VILLAGE_BOARD","spot":"村委会门口公开栏","postedAt":"%s",
         "firstDay":"%s","lastDay":"%s","photoSha256":"%s"}\
        """
            .formatted(clock.now(), clock.today(), clock.today().plusDays(6), "0f".repeat(32));
    assertThat(post("director", "/duties/" + duty + "/postings", posting)).hasStatusOk();
    var item = "{\"duty\":\"%s\"}".formatted(duty);
    assertThat(hold("secretary", clock.today().minusDays(1), item)).hasStatus(422);
    assertThat(hold("secretary", clock.today(), item)).hasStatus(201);
  }

  @Test
  @DisplayName("别区的公开事项如同不存在")
  void a_duty_of_another_district_does_not_exist() {
    var own = opened(clock.today());
    var elsewhere =
        new DutyOpened(
            new DutyId("duty:" + UUID.randomUUID()),
            new Matter(own.matter().exercise(), UnitPath.of(new UnitId("unit:guanlan")), "step"),
            own.content(),
            own.responsible(),
            own.minimum(),
            own.posting(),
            own.firstDay(),
            own.dueAt());
    told(0, elsewhere);

    assertThat(hold("secretary", clock.today(), "{\"duty\":\"%s\"}".formatted(elsewhere.duty())))
        .hasStatus(404);
  }

  private MvcTestResult hold(String post, LocalDate day, String items) {
    return post(
        post,
        "/units/unit:lianhua/briefings",
        """
        {"kind":"NEWS_CONFERENCE","heldOn":"%s","venue":"村文化礼堂","minutesSha256":"%s",
         "items":[%s]}\
        """
            .formatted(day, "1e".repeat(32), items));
  }
}
