package cn.micropower.acceptance.input;

import static cn.micropower.acceptance.client.Clock.today;
import static cn.micropower.acceptance.client.Meeting.attendedBy;

import cn.micropower.acceptance.client.Demonstration;
import cn.micropower.acceptance.client.Official;
import cn.micropower.acceptance.client.Village;
import cn.micropower.acceptance.stage.Story;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

@Story
@DisplayName("坏正文:一律说清错在哪里,什么也不留下")
class BadBodyStory {
  private static final Village VILLAGE = Demonstration.village("shiqiao");
  private static final String GOOD = good();

  @ParameterizedTest(name = "{0} → {1} {2}")
  @MethodSource("spoilt")
  @DisplayName("正文损坏、字段不认识、数值不可能、文字不像话")
  void a_spoilt_body_is_turned_away(String what, int status, String code, String body) {
    NothingWritten.by(
        () -> VILLAGE.secretary().account().to("/exercises").sendsText(body).refused(status, code));
  }

  static Stream<Arguments> spoilt() {
    return Stream.of(
        row("一半的 JSON", 400, "MALFORMED_REQUEST", GOOD.substring(0, GOOD.length() / 2)),
        row("没有正文", 400, "MALFORMED_REQUEST", ""),
        row("多出一截", 400, "MALFORMED_REQUEST", GOOD + "{}"),
        row("不是对象", 400, "MALFORMED_REQUEST", "[1]"),
        row("层层嵌套", 400, "MALFORMED_REQUEST", "[".repeat(100_000)),
        row("层层嵌套的对象", 400, "MALFORMED_REQUEST", "{\"a\":".repeat(5_000)),
        row(
            "没完没了的数",
            400,
            "MALFORMED_REQUEST",
            with("\"present\":3", "\"present\":" + "9".repeat(5_000))),
        row("未知字段", 400, "UNKNOWN_FIELD", GOOD.replaceFirst("\\{", "{\"secret\":1,")),
        row("深处的未知字段", 400, "UNKNOWN_FIELD", with("\"present\"", "\"late\":2,\"present\"")),
        row("缺少字段", 400, "INVALID_FIELD", with("\"item\":\"A01\",", "")),
        row("人数不是数", 400, "INVALID_FIELD", with("\"present\":3", "\"present\":\"许多\"")),
        row("人数为空", 400, "INVALID_FIELD", with("\"present\":3", "\"present\":null")),
        row("人数为负", 400, "INVALID_FIELD", with("\"present\":3", "\"present\":-3")),
        row("人数有零头", 400, "INVALID_FIELD", with("\"present\":3", "\"present\":3.7")),
        row("人数过大", 400, "INVALID_FIELD", with("\"present\":3", "\"present\":9999999999")),
        row("人数写成文字", 400, "INVALID_FIELD", with("\"present\":3", "\"present\":\"3\"")),
        row("没有这种表决方式", 400, "INVALID_FIELD", with("\"HANDS\"", "\"SHOUTING\"")),
        row("表决方式写成序号", 400, "INVALID_FIELD", with("\"HANDS\"", "1")),
        row("二月三十日", 400, "INVALID_FIELD", with(today().toString(), "2026-02-30")),
        row("第十三个月", 400, "INVALID_FIELD", with(today().toString(), "2026-13-01")),
        row("公元前", 400, "INVALID_FIELD", with(today().toString(), "-0044-03-15")),
        row("一万年以后", 400, "INVALID_FIELD", with(today().toString(), "+12026-01-01")),
        row("单位写错", 400, "INVALID_FIELD", with("unit:shiqiao", "石桥村")),
        row("没有这个单位", 404, "NOT_FOUND", with("unit:shiqiao", "unit:nowhere")),
        row("控制字符", 400, "INVALID_FIELD", with("村庄规划修编", "村庄\\u0000规划")),
        row("半个字", 400, "INVALID_FIELD", with("村庄规划修编", "村庄\\ud83d规划")),
        row("空白标题", 400, "INVALID_FIELD", with("村庄规划修编", "  ")),
        row("十万字摘要", 400, "INVALID_FIELD", with("村口", "村口" + "长".repeat(100_000))),
        row("十兆正文", 413, "BODY_TOO_LARGE", with("村口", "a".repeat(10 << 20))));
  }

  @Test
  @DisplayName("将来的会议、通知晚于会议、票数多于人数:按领域规则拒绝并留痕,但没有事项产生")
  void a_meeting_that_cannot_be_is_refused_by_rule() {
    var secretary = VILLAGE.secretary();
    var meeting = attendedBy(3).approvedBy(3);

    secretary
        .proposes("A01", meeting.on(today().plusDays(2)))
        .refused(422, "MEETING_IN_THE_FUTURE");
    secretary
        .proposes("A01", meeting.on(today().toString(), today().plusDays(1).toString()))
        .refused(422, "NOTICE_AFTER_MEETING");
    secretary.proposes("A01", attendedBy(4).approvedBy(4)).refused(422, "TALLY_IMPOSSIBLE");
    secretary.proposes("A01", meeting.ofEligible(7)).refused(422, "ROLL_DIFFERS");
  }

  @Test
  @DisplayName("同样的正文不损坏即可受理")
  void the_unspoilt_body_is_accepted() {
    VILLAGE.secretary().account().to("/exercises").sendsText(GOOD).accepted();
  }

  private static Arguments row(String what, int status, String code, String body) {
    return Arguments.of(what, status, code, body);
  }

  private static String with(String before, String after) {
    if (!GOOD.contains(before)) {
      throw new IllegalArgumentException(before);
    }
    return GOOD.replace(before, after);
  }

  private static String good() {
    var meeting = attendedBy(3).approvedBy(3).on(today().toString(), null);
    return JsonMapper.builder()
        .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
        .build()
        .writeValueAsString(Official.proposal(VILLAGE, "A01", meeting));
  }
}
