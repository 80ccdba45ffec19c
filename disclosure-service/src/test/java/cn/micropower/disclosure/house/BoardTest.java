package cn.micropower.disclosure.house;

import static cn.micropower.platform.time.DomainClock.ZONE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import cn.micropower.disclosure.duty.DutyEvent.DutyOpened;
import cn.micropower.disclosure.duty.EndPublicity;
import cn.micropower.disclosure.duty.MarkOverdue;
import cn.micropower.platform.deadline.Deadlines;
import cn.micropower.platform.deadline.Due;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@DisplayName("公开栏：已公开、待公开、逾期，人人可查")
class BoardTest extends House {
  @Autowired Deadlines deadlines;
  @Autowired JdbcClient jdbc;

  @BeforeEach
  void open() {
    furnish();
  }

  @Test
  @DisplayName("决议待公开，张贴后已公开，提前结束被拒绝并留有记录")
  void a_resolution_is_due_then_published_and_not_closed_early() {
    var duty = opened(clock.today());
    says(board("DUE", seen(duty, 0)), "$.items[0].id", id(duty));
    var one = read("/duties/" + id(duty), seen(duty, 0));
    assertThat(one).hasStatusOk().hasHeader("ETag", "\"0\"");
    says(one, "$.office[0].role", "VILLAGE_COMMITTEE_DIRECTOR");
    says(one, "$.content.title", "修编村庄规划");
    says(one, "$.minimum.pack", "rule-pack:yunxi");

    refused(hang(duty, "director", null, null), "PHOTO_REQUIRED");
    assertThat(hang(duty, "clerk", "0f".repeat(32), null)).hasStatus(403);
    assertThat(hang(duty, "director", "0F".repeat(32), null)).hasStatusOk();
    refused(hang(duty, "director", "0f".repeat(32), null), "ALREADY_POSTED");

    var early = post("director", "/duties/" + id(duty) + "/closings", "");
    refused(early, "EARLY_CLOSING");
    assertThat(refusals(id(duty), "EARLY_CLOSING")).isEqualTo(1);
    var published = board("PUBLISHED", seen(duty, 1));
    says(published, "$.items[0].posted.posting.photoSha256", "0f".repeat(32));
    says(published, "$.items[0].posted.judgement.verdict", "MET");
    says(published, "$.items[0].posted.firstDay.verdict", "MET");
    says(published, "$.items[0].firstDay.days", 0);
    assertThat(body(published)).doesNotContain("person:");
    assertThat(body(board("DUE", seen(duty, 1)))).doesNotContain(id(duty));
  }

  @Test
  @DisplayName("到期的责任按到期先后给出，先逾期，后公示期满")
  void what_falls_due_is_told_in_due_order() {
    var later = opened(clock.today());
    var earlier = opened(clock.today().minusDays(5));
    read("/duties/" + id(earlier), seen(earlier, 0));

    var now = clock.now().plus(Duration.ofDays(60));
    var overdue = deadlines.due(now, 1000).stream().filter(due -> of(due, later, earlier)).toList();
    assertThat(overdue).containsExactly(overdue(earlier), overdue(later));
    assertThat(deadlines.due(now, 1)).hasSize(1);
    assertThat(deadlines.due(earlier.dueAt().minusSeconds(1), 1000))
        .noneMatch(due -> of(due, later, earlier));

    assertThat(hang(later, "director", "0f".repeat(32), null)).hasStatusOk();
    read("/duties/" + id(later), seen(later, 1));
    var eighthDay = clock.today().plusDays(7).atStartOfDay(ZONE).toInstant();
    assertThat(deadlines.due(now, 1000))
        .filteredOn(due -> of(due, later, earlier))
        .containsExactly(
            overdue(earlier),
            new Due(eighthDay, "publicity-end", new EndPublicity(later.duty(), eighthDay)));
  }

  @Test
  @DisplayName("逾期张贴须有另一名在职人员见证，收下并标明，逾期的事实仍在")
  void a_late_posting_is_marked_and_stays_late() {
    var duty = opened(clock.today().minusDays(20));
    await()
        .until(() -> body(read("/duties/" + id(duty), seen(duty, 0))).contains("\"overdue\":true"));

    refused(hang(duty, "director", "0f".repeat(32), null), "LATE_NEEDS_ATTESTOR");
    refused(
        hang(duty, "director", "0f".repeat(32), "person:lianhua-director"), "ATTESTOR_IS_ACTOR");
    refused(
        hang(duty, "director", "0f".repeat(32), "person:lianhua-retired"),
        "ATTESTOR_NOT_IN_OFFICE");
    assertThat(hang(duty, "director", "0f".repeat(32), "person:lianhua-secretary")).hasStatusOk();

    var late = board("LATE", seen(duty, 2));
    says(late, "$.items[?(@.id=='%s')].overdue".formatted(id(duty)), true);
    says(late, "$.items[?(@.id=='%s')].posted.late".formatted(id(duty)), true);
    says(late, "$.items[?(@.id=='%s')].posted.attested".formatted(id(duty)), true);
    assertThat(body(board("PUBLISHED", seen(duty, 2)))).contains(id(duty));
  }

  @Test
  @DisplayName("令牌担保而任职尚未到达的：请稍后再来，不记为越权")
  void a_post_that_has_not_arrived_is_nobodys_wrong() {
    var duty = opened(clock.today());
    var early = hang(duty, "newcomer", "0f".repeat(32), null);
    assertThat(early).hasStatus(503);
    says(early, "$.code", "VIEW_BEHIND");
    assertThat(refusals(id(duty), "POST_NOT_HELD")).isZero();
  }

  @Test
  @DisplayName("从未听说的见证人：或有笔误，或尚未到达，不记为拒绝；认得而不在职的才记")
  void an_attestor_of_whom_nobody_heard_is_no_refusal() {
    var duty = opened(clock.today());
    var unheard = hang(duty, "director", "0f".repeat(32), "person:nobody");
    assertThat(unheard).hasStatus(400);
    says(unheard, "$.code", "INVALID_FIELD");
    assertThat(body(unheard)).contains("attestation.attestor");
    assertThat(refusals(id(duty), "ATTESTOR_NOT_IN_OFFICE")).isZero();

    refused(
        hang(duty, "director", "0f".repeat(32), "person:lianhua-retired"),
        "ATTESTOR_NOT_IN_OFFICE");
    assertThat(refusals(id(duty), "ATTESTOR_NOT_IN_OFFICE")).isEqualTo(1);
  }

  @Test
  @DisplayName("分页、未知的单位、未知的状态")
  void the_board_is_read_page_by_page() {
    var first = opened(clock.today());
    var second = opened(clock.today());
    var page = read("/units/unit:luting/disclosures?state=DUE&limit=1", seen(second, 0));
    says(page, "$.items[0].id", id(second));
    var next = body(page).replaceAll(".*\"next\":\"([^\"]+)\".*", "$1");
    var rest = "/units/unit:luting/disclosures?state=DUE&limit=1&cursor=" + next;
    says(read(rest, seen(second, 0)), "$.items[0].id", id(first));
    assertThat(read("/units/unit:nowhere/disclosures", seen(first, 0))).hasStatus(404);
    assertThat(board("hidden", seen(first, 0))).hasStatus(400);
    assertThat(read("/duties/duty:none", seen(first, 0))).hasStatus(404);
  }

  private MvcTestResult board(String state, String position) {
    return read("/units/unit:lianhua/disclosures?limit=200&state=" + state, position);
  }

  /** A posting made now, seven days from today. */
  private MvcTestResult hang(
      DutyOpened duty, String post, @Nullable String photo, @Nullable String attestor) {
    LocalDate today = clock.today();
    var request =
        """
        {"channel":"VILLAGE_BOARD","spot":"村委会门口公开栏","postedAt":"%s",
         "firstDay":"%s","lastDay":"%s"%s%s}\
        """
            .formatted(
                clock.now(),
                today,
                today.plusDays(6),
                photo == null ? "" : ",\"photoSha256\":\"%s\"".formatted(photo),
                attestor == null
                    ? ""
                    : ",\"attestation\":{\"reason\":\"公开栏翻修\",\"attestor\":\"%s\"}"
                        .formatted(attestor));
    return post(post, "/duties/" + id(duty) + "/postings", request);
  }

  private long refusals(String target, String rule) {
    return jdbc.sql(
            """
            select count(*) from domain_event where payload_type = 'refusal.recorded'
            and convert_from(payload, 'UTF8')::jsonb ->> 'target' = :target
            and convert_from(payload, 'UTF8')::jsonb ->> 'rule' = :rule
            """)
        .param("target", target)
        .param("rule", rule)
        .query(Long.class)
        .single();
  }

  private static boolean of(Due due, DutyOpened... duties) {
    return Stream.of(duties).anyMatch(duty -> due.command().toString().contains(id(duty)));
  }

  private static Due overdue(DutyOpened duty) {
    return new Due(duty.dueAt(), "disclosure-overdue", new MarkOverdue(duty.duty(), duty.dueAt()));
  }

  private static String id(DutyOpened duty) {
    return duty.duty().value();
  }

  private static String seen(DutyOpened duty, int version) {
    return id(duty) + "@" + version;
  }

  private static void refused(MvcTestResult answer, String rule) {
    assertThat(answer).hasStatus(422);
    says(answer, "$.code", rule);
  }

  private static void says(MvcTestResult answer, String path, Object value) {
    assertThat(answer)
        .bodyJson()
        .extractingPath(path)
        .satisfiesAnyOf(
            found -> assertThat(found).isEqualTo(value),
            found -> assertThat(found).isEqualTo(List.of(value)));
  }
}
