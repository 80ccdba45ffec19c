package cn.micropower.supervision.view.trail;

import static org.assertj.core.api.Assertions.assertThat;

import cn.micropower.platform.rule.Sentence;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("因果之序")
class CausalTest {
  private static final long SEED = 20_261_126;
  private static final Instant NOON = Instant.parse("2026-12-20T04:00:00Z");

  @Test
  @DisplayName("因在果前，哪怕果的时钟走得慢；同一账本依其次序；其余依时间")
  void causes_come_before_what_they_caused() {
    var proposed = line("power-list", 3, "proposed", null, 0);
    var resolved = line("power-list", 9, "resolved", "request-1", 60);
    var opened = line("disclosure", 1, "opened", "resolved", 30);
    var posted = line("disclosure", 4, "posted", "request-2", 90);
    var ended = line("power-list", 12, "ended", "posted", 80);
    var alone = line("supervision", 7, "alone", null, 45);
    var order = List.of(proposed, alone, resolved, opened, posted, ended);

    var lines = new ArrayList<>(order);
    var random = new Random(SEED);
    for (int round = 0; round < 200; round++) {
      Collections.shuffle(lines, random);
      assertThat(Causal.order(lines)).as("seed %d, round %d", SEED, round).isEqualTo(order);
    }
  }

  @Test
  @DisplayName("同时的，依账本和叶")
  void the_ledger_decides_between_equals() {
    var second = line("disclosure", 2, "b", null, 0);
    var first = line("disclosure", 1, "a", null, 0);
    var third = line("power-list", 1, "c", null, 0);
    assertThat(Causal.order(List.of(third, second, first))).containsExactly(first, second, third);
  }

  @Test
  @DisplayName("移交在前，办结在后，哪怕办结的钟点写得早")
  void what_went_out_comes_before_what_came_back() {
    var handedOver = line("supervision", 7, "handed-over", null, 60, "sealed:a", false);
    var other = line("supervision", 8, "other", null, 70, "sealed:b", false);
    var returned = line("case", 3, "returned", null, 0, "sealed:a", true);
    var alone = line("power-list", 1, "alone", null, 30);
    assertThat(Causal.order(List.of(returned, other, alone, handedOver)))
        .containsExactly(alone, handedOver, returned, other);
  }

  @Test
  @DisplayName("因果成环的，只依账本；一行也不丢，环外的因果照旧")
  void where_causes_lead_in_a_circle_the_ledger_holds() {
    var first = line("power-list", 1, "first", "told", 50);
    var second = line("power-list", 2, "second", null, 40);
    var told = line("disclosure", 5, "told", "second", 10);
    var itself = line("supervision", 1, "itself", "itself", 60);
    var after = line("supervision", 2, "after", "first", 20);
    var lines = new ArrayList<>(List.of(told, first, second, itself, after));
    var random = new Random(SEED);
    for (int round = 0; round < 200; round++) {
      Collections.shuffle(lines, random);
      assertThat(Causal.order(lines))
          .as("seed %d, round %d", SEED, round)
          .containsExactly(told, first, second, itself, after);
    }
    var late = line("disclosure", 6, "late", "second", 0);
    lines.add(late);
    assertThat(Causal.order(lines)).containsExactly(told, first, second, late, itself, after);
  }

  private static TrailLine line(
      String source, long leaf, String event, @Nullable String causation, int seconds) {
    return line(source, leaf, event, causation, seconds, null, false);
  }

  private static TrailLine line(
      String source,
      long leaf,
      String event,
      @Nullable String causation,
      int seconds,
      @Nullable String handover,
      boolean follows) {
    return new TrailLine(
        source,
        leaf,
        event,
        causation,
        NOON.plusSeconds(seconds),
        source + "." + event,
        new Sentence(event, event),
        null,
        null,
        null,
        null,
        List.of(),
        Map.of(),
        handover,
        follows);
  }
}
