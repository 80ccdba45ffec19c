package cn.micropower.platform.house;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import cn.micropower.platform.deadline.Deadlines;
import cn.micropower.platform.deadline.Due;
import cn.micropower.platform.house.Lamp.LightLamp;
import cn.micropower.platform.time.ClockFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Timestamp;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** A lamp that hangs dark for a month is lit, and nobody asks. */
@ActiveProfiles("local")
@DirtiesContext
@Import(LampTimerTest.Timer.class)
class LampTimerTest extends House {
  private static final Duration MONTH = Duration.ofDays(30);

  @Autowired ClockFile clock;

  @DynamicPropertySource
  static void file(DynamicPropertyRegistry registry) throws IOException {
    Path folder = Files.createTempDirectory("clock");
    registry.add("micropower.clock-file", () -> folder.resolve("ahead").toString());
  }

  @Test
  @DisplayName("时限一到，聚合自己决定：每盏一次，按到期先后，署时限之名，记在新时间")
  void what_is_due_is_decided_by_its_aggregate_in_the_deadlines_name() {
    var lamps = List.of(hungLamp(), hungLamp(), hungLamp());
    var lit = hungLamp();
    post("/lamps/" + lit + "/lights", "keeper", freshKey(), 60).exchange();
    var to = clock.instant().plus(MONTH);
    clock.moveTo(to);
    await().atMost(Duration.ofSeconds(60)).until(() -> byDeadline().containsAll(lamps));
    assertThat(byDeadline()).containsSubsequence(lamps).doesNotHaveDuplicates();
    assertThat(lamps).allSatisfy(lamp -> assertThat(events(lamp)).isEqualTo(2));
    assertThat(firstRecorded()).isGreaterThanOrEqualTo(to.toString().substring(0, 19));
  }

  private List<String> byDeadline() {
    return jdbc.sql(
            """
            select aggregate_identifier from domain_event
            where payload_type = 'lamp.lit'
              and convert_from(meta_data, 'UTF8')::jsonb @>
                  '{"actor": "deadline:lamp-left-dark", "role": "POLICY"}'
            order by global_index
            """)
        .query(String.class)
        .list();
  }

  private String firstRecorded() {
    return jdbc.sql(
            """
            select time_stamp from domain_event where payload_type = 'lamp.lit'
              and convert_from(meta_data, 'UTF8') like '%deadline:%' order by global_index limit 1
            """)
        .query(String.class)
        .single();
  }

  @TestConfiguration
  static class Timer {
    @Bean
    Deadlines lampsLeftDark(JdbcClient jdbc) {
      return (now, atMost) ->
          jdbc.sql(
                  """
                  select aggregate_identifier as lamp, time_stamp::timestamptz as hung
                  from domain_event dark
                  where payload_type = 'lamp.hung' and time_stamp::timestamptz <= ?
                    and not exists (select from domain_event lit
                      where lit.aggregate_identifier = dark.aggregate_identifier
                        and lit.payload_type = 'lamp.lit')
                  order by global_index limit ?
                  """)
              .params(Timestamp.from(now.minus(MONTH)), atMost)
              .query(
                  (row, _) ->
                      new Due(
                          row.getTimestamp("hung").toInstant().plus(MONTH),
                          "lamp-left-dark",
                          new LightLamp(row.getString("lamp"), 1)))
              .list();
    }
  }
}
