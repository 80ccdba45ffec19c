package cn.micropower.acceptance.disclosure;

import static cn.micropower.acceptance.client.Clock.ZONE;
import static cn.micropower.acceptance.client.Clock.today;
import static org.assertj.core.api.Assertions.assertThat;

import cn.micropower.acceptance.client.Board;
import cn.micropower.acceptance.client.Clock;
import cn.micropower.acceptance.client.District;
import cn.micropower.acceptance.client.Official;
import cn.micropower.acceptance.client.Posting;
import cn.micropower.acceptance.client.Reply;
import cn.micropower.acceptance.client.Village;
import cn.micropower.acceptance.stage.Story;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@Story
@DisplayName("从提议到结果公开:一次用权走完全程")
class PublishedResultStory {
  private final Village village = District.foundedAndPublished().foundsVillage();
  private final Board board = new Board(village);

  @Test
  @DisplayName("决议一通过,公开责任自己产生;公示七日期满,下一步自己开启;办结之后,结果照此公开,用权完成")
  void an_exercise_goes_from_its_proposal_to_its_published_result() {
    var resolved = Official.resolved(village);
    var resolution = board.awaits("DUE", resolved, "resolution-publicity");
    assertThat(dueAt(resolution)).isEqualTo(today().plusDays(11).atStartOfDay(ZONE).toInstant());
    hangs(resolution, Posting.from(today(), 7));
    refusesWhatComesTooEarly(resolved, resolution);

    Clock.passDays(7);
    var published = awaitOpenStep(resolved, "implementation");
    village
        .director()
        .carriesOut(published, today().minusDays(1))
        .refused(422, "DATED_WITHIN_PUBLICITY");
    var carriedOut = village.director().carriesOut(published, today()).accepted();

    var result = board.awaits("DUE", carriedOut, "result-publicity");
    village.director().posts(result, Posting.from(today(), 7)).refused(422, "FIRST_DAY_TOO_EARLY");
    hangs(result, Posting.from(today().plusDays(1), 7));
    Clock.passDays(8);
    var completed = awaitOpenStep(carriedOut, "");

    var flow = reads(completed, "/flow");
    assertThat(flow.at("/steps").valueStream().map(step -> step.path("state").asString()))
        .hasSize(7)
        .containsOnly("DONE");
    assertThat(kinds(completed))
        .containsSubsequence("PUBLICITY", "ACTION", "CONCLUSION", "PUBLICITY", "COMPLETION");
    assertThat(board.showing("PUBLISHED").map(duty -> duty.path("ended").asBoolean()))
        .containsExactly(true, true);
    assertThat(board.showing("LATE")).isEmpty();
  }

  @Test
  @DisplayName("不满七日的公示照收,标明不足;没有照片、首日早于决议、末日早于首日、职务不对的,一律拒绝")
  void a_posting_that_is_not_as_it_should_be_is_marked_or_refused() {
    var resolved = Official.resolved(village);
    var duty = board.awaits("DUE", resolved, "resolution-publicity");
    var director = village.director();

    director.posts(duty, Posting.from(today(), 7).withoutPhoto()).refused(422, "PHOTO_REQUIRED");
    director.posts(duty, Posting.from(today(), 0)).refused(422, "LAST_DAY_BEFORE_FIRST");
    director
        .posts(duty, Posting.from(today().minusDays(1), 9))
        .refused(422, "FIRST_DAY_BEFORE_POSTING");
    village.secretary().posts(duty, Posting.from(today(), 7)).refused(403, "ROLE_MAY_NOT");
    director.closes(duty).refused(422, "NOTHING_POSTED");

    var short_ = director.posts(duty, Posting.from(today(), 6)).accepted();
    director.posts(duty, Posting.from(today(), 7)).refused(422, "ALREADY_POSTED");
    var judgement = Board.asksAfter(short_, duty).accepted().at("/posted/judgement");
    assertThat(judgement.path("verdict").asString()).isEqualTo("NOT_MET");
    assertThat(judgement.path("required").asInt()).isEqualTo(7);
    assertThat(judgement.path("actual").asInt()).isEqualTo(6);
    assertThat(judgement.path("pack").asString()).startsWith("rule-pack:");
  }

  private void refusesWhatComesTooEarly(Reply resolved, String resolution) {
    var refused = village.director().closes(resolution).refused(422, "EARLY_CLOSING");
    assertThat(refused.at("/messages/zh-CN").asString()).contains(today().plusDays(6).toString());
    village.director().carriesOut(resolved, today()).refused(422, "STEP_OUT_OF_ORDER");
  }

  /** Posts it, and sees it on the board of the whole district, named by office and by no person. */
  private void hangs(String duty, Posting posting) {
    var posted = village.director().posts(duty, posting).accepted();
    var shown = Board.asksAfter(posted, duty).accepted();
    assertThat(shown.at("/posted/posting/lastDay").asString()).isEqualTo(posting.lastDay());
    assertThat(shown.at("/office/0/name/zh").asString()).isEqualTo("村委会主任");
    assertThat(shown.text()).doesNotContain("person:");
    assertThat(board.showing("PUBLISHED").map(it -> it.path("id").asString())).contains(duty);
    assertThat(board.showing("DUE").map(it -> it.path("id").asString())).doesNotContain(duty);
  }

  private Reply awaitOpenStep(Reply exercise, String step) {
    return Awaitility.await("open step " + step)
        .atMost(Duration.ofSeconds(30))
        .until(() -> reads(exercise, ""), reply -> reply.at("/openStep").asString("").equals(step));
  }

  private Reply reads(Reply exercise, String part) {
    return village.clerk().account().asks("/exercises/" + exercise.id() + part).accepted();
  }

  private Stream<String> kinds(Reply exercise) {
    return reads(exercise, "/story")
        .at("/lines")
        .valueStream()
        .map(line -> line.path("kind").asString());
  }

  private static Instant dueAt(String duty) {
    return Instant.parse(Board.asks(duty).accepted().at("/dueAt").asString());
  }
}
