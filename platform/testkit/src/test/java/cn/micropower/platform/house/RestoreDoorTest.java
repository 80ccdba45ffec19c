package cn.micropower.platform.house;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.jwt;

import java.time.Duration;
import java.util.List;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@DisplayName("恢复转储之后：由运维人员下令，账本接着走，命令本身也入账")
class RestoreDoorTest extends House {
  private static final Duration PATIENCE = Duration.ofSeconds(20);

  @Test
  @DisplayName("没有停住的账本不重定；无此职权的人不得下令；均留痕")
  void a_ledger_that_goes_on_is_not_re_based() {
    var before = refusals();

    assertThat(rebase("OPERATOR")).hasStatus(422);
    assertThat(rebase("OPERATOR"))
        .bodyJson()
        .extractingPath("$.code")
        .isEqualTo("LEDGER_NOT_RESTORED");
    assertThat(rebase("REGISTRAR")).hasStatus(403);

    assertThat(refusals()).isEqualTo(before + 3);
  }

  @Test
  @DisplayName("停住的账本受命后接着走")
  void a_restored_ledger_goes_on_when_ordered() {
    hungLamp();
    restoreADump();
    Awaitility.await().atMost(PATIENCE).until(() -> stage().equals("RESTORED"));
    var lamp = hungLamp();
    assertThat(settled(lamp)).isFalse();

    var ordered = rebase("OPERATOR");

    assertThat(ordered).hasStatusOk();
    var order = ordered.getResponse().getHeader("Micropower-Position").replaceFirst("@.*", "");
    Awaitility.await().atMost(PATIENCE).until(() -> settled(lamp) && settled(order));
    assertThat(stage()).isEqualTo("SETTLING");
    var next = hungLamp();
    Awaitility.await().atMost(PATIENCE).until(() -> settled(next));
  }

  /** What a dump restored in a younger database looks like: the last snapshot lies far ahead. */
  private void restoreADump() {
    jdbc.sql(
            """
            update ledger_state
            set last_snapshot = (x || ':' || x || ':')::pg_snapshot, turn = turn + 1
            from (select pg_snapshot_xmax(pg_current_snapshot())::text::bigint + 100000 as x) ahead
            """)
        .update();
  }

  private String stage() {
    return jdbc.sql("select stage from ledger_state").query(String.class).single();
  }

  private boolean settled(String aggregate) {
    return jdbc.sql(
                """
                select count(*) from domain_event join ledger_leaf using (global_index)
                where aggregate_identifier = ?
                """)
            .param(aggregate)
            .query(Long.class)
            .single()
        > 0;
  }

  private MvcTestResult rebase(String role) {
    return http.post()
        .uri("/api/v1/operations/lamp/ledger/rebases")
        .with(
            jwt()
                .jwt(
                    token ->
                        token
                            .subject("person:operator")
                            .claim("roles", List.of(role))
                            .claim("units", List.of("unit:village"))))
        .header("Idempotency-Key", freshKey())
        .exchange();
  }
}
