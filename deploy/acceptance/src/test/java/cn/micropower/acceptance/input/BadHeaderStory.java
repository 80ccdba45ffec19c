package cn.micropower.acceptance.input;

import static cn.micropower.acceptance.client.Meeting.attendedBy;
import static cn.micropower.contracts.code.Body.TWO_COMMITTEES;
import static org.assertj.core.api.Assertions.assertThat;

import cn.micropower.acceptance.client.Demonstration;
import cn.micropower.acceptance.client.Official;
import cn.micropower.acceptance.client.Reply;
import cn.micropower.acceptance.client.Request;
import cn.micropower.acceptance.client.Village;
import cn.micropower.acceptance.stage.Story;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@Story
@DisplayName("坏请求头:没有幂等键、没有版本、版本过时")
class BadHeaderStory {
  private static final Village VILLAGE = Demonstration.village("shiqiao");

  private final Reply proposed =
      VILLAGE.secretary().proposes("A01", attendedBy(3).approvedBy(3)).accepted();

  @Test
  @DisplayName("没有幂等键,或键太短、太长、有怪字符:400")
  void every_post_needs_a_key() {
    var vote = vote();
    refused(vote.without("Idempotency-Key"), 400, "IDEMPOTENCY_KEY_REQUIRED");
    for (var key : List.of("short", "k".repeat(101), "with blanks 1", "\"quoted-key\"")) {
      refused(vote.withKey(key), 400, "IDEMPOTENCY_KEY_REQUIRED");
    }
  }

  @Test
  @DisplayName("没有 If-Match:428;过时或超前:412;不成样子:400")
  void every_vote_says_on_which_version_it_decides() {
    refused(vote().without("If-Match"), 428, "IF_MATCH_REQUIRED");
    refused(vote().onVersion(7), 412, "STALE_VERSION");
    for (var version : List.of("0", "W/\"0\"", "*", "\"-1\"", "\"" + "9".repeat(30) + "\"")) {
      refused(vote().with("If-Match", version), 400, "INVALID_FIELD");
    }
    vote().sends(body()).accepted();
    refused(vote(), 412, "STALE_VERSION");
  }

  @Test
  @DisplayName("同一个键换了正文:422;同一个键同一正文:同一个回答")
  void a_key_stands_for_one_body() {
    var once = vote();
    var first = once.sends(body()).accepted();

    NothingWritten.by(
        () -> {
          assertThat(once.sends(body()))
              .usingRecursiveComparison()
              .comparingOnlyFields("status", "text")
              .isEqualTo(first);
          return once.sends(Official.vote("consultation", TWO_COMMITTEES, attendedBy(6)))
              .refused(422, "IDEMPOTENCY_KEY_REUSED");
        });
  }

  @Test
  @DisplayName("不是 JSON:415;职务写错:400;英文读者得到英文")
  void media_type_post_and_language() {
    refused(vote().with("Content-Type", "text/plain"), 415, "MEDIA_TYPE_NOT_SUPPORTED");
    refused(
        new Request(VILLAGE.secretary().account().as("chief"), vote().path(), vote().headers()),
        400,
        "INVALID_FIELD");
    var english = vote().without("If-Match").with("Accept-Language", "en").sends(body());
    assertThat(english.at("/detail")).isEqualTo(english.at("/messages/en"));
    var chinese = vote().without("If-Match").sends(body());
    assertThat(chinese.at("/detail")).isEqualTo(chinese.at("/messages/zh-CN"));
  }

  private void refused(Request request, int status, String code) {
    NothingWritten.by(() -> request.sends(body()).refused(status, code));
  }

  private Request vote() {
    return VILLAGE
        .secretary()
        .account()
        .to("/exercises/" + proposed.id() + "/votes")
        .onVersion(proposed.version());
  }

  private static Map<String, Object> body() {
    return Official.vote("consultation", TWO_COMMITTEES, attendedBy(7).approvedBy(7));
  }
}
