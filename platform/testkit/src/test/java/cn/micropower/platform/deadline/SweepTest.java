package cn.micropower.platform.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import cn.micropower.platform.rule.Refused;
import cn.micropower.platform.rule.Rule;
import cn.micropower.platform.rule.Sentence;
import cn.micropower.platform.seal.Discretion;
import cn.micropower.platform.time.DomainClock;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@ExtendWith(OutputCaptureExtension.class)
class SweepTest {
  private static final Instant START = Instant.parse("2026-11-21T15:00:00Z");

  private final ChoreBook book = new ChoreBook();
  private final AtomicLong machine = new AtomicLong();
  private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
  private Instant now = START;

  private Sweep sweep = over(book);

  @Test
  @DisplayName("到期才清扫，按到期先后，各房间合在一起")
  void what_is_due_fires_in_due_order_over_all_rooms() {
    var other = new ChoreBook();
    sweep = over(book, other);
    book.add(day(1), "a", "first").add(day(3), "a", "third").add(day(40), "a", "not yet");
    other.add(day(2), "b", "second").add(day(4), "b", "fourth");
    now = day(30);
    run();
    assertThat(book.given).containsExactly("first", "second", "third", "fourth");
    assertThat(count("fired")).isEqualTo(4);
  }

  @Test
  @DisplayName("一页装不下：后读到的不被别的房间抢先")
  void nothing_overtakes_what_was_not_read_yet() {
    var other = new ChoreBook();
    sweep = over(book, other);
    IntStream.range(0, 500).forEach(n -> book.add(START.plusSeconds(n), "a" + n, "a" + n));
    IntStream.range(0, 90).forEach(n -> other.add(START.plusSeconds(n * 7L), "b" + n, "b" + n));
    var expected = both();
    now = day(1);
    book.learns = false;
    other.learns = false;
    run();
    assertThat(book.given).containsExactlyElementsOf(expected);
  }

  @Test
  @DisplayName("失败的一项不挡别人，只挡同一聚合后面的；只说一次，过后再试")
  void a_failing_one_holds_only_its_own_aggregate(CapturedOutput log) {
    book.add(day(1), "a", "bad").add(day(2), "a", "after bad").add(day(3), "b", "other");
    book.refusing.add("bad");
    now = day(9);
    run();
    run();
    assertThat(book.given).containsExactly("bad", "other");
    pass(Duration.ofSeconds(2));
    run();
    assertThat(book.given).containsExactly("bad", "other", "bad");
    assertThat(count("failed")).isEqualTo(2);
    assertThat(log.getAll().lines().filter(line -> line.contains("deadline chore of a")))
        .hasSize(1);
    book.refusing.clear();
    pass(Duration.ofSeconds(3));
    run();
    pass(Duration.ofSeconds(3));
    run();
    assertThat(book.given).endsWith("bad", "after bad");
    assertThat(book.open).isEmpty();
  }

  @Test
  @DisplayName("再多的失败也不让后面的饿着")
  void many_failing_ones_starve_nobody() {
    IntStream.range(0, 450).forEach(n -> book.add(day(1), "a" + n, "bad"));
    IntStream.range(0, 300).forEach(n -> book.add(day(2), "a0", "behind " + n));
    book.refusing.add("bad");
    book.add(day(3), "b", "other");
    now = day(9);
    var logs = LoggingSystem.get(getClass().getClassLoader());
    logs.setLogLevel(Sweep.class.getName(), LogLevel.ERROR);
    IntStream.range(0, 4).forEach(_ -> run());
    logs.setLogLevel(Sweep.class.getName(), null);
    assertThat(book.given).contains("other").noneMatch(name -> name.startsWith("behind"));
  }

  @Test
  @DisplayName("按名拒绝：先在新读的状态上再定一次，再记一次数")
  void a_refusal_is_decided_again_on_fresh_state() {
    book.add(day(1), "a", "refused");
    book.refusing.add("refused");
    book.refusal = new Refused(HouseRule.NOT_NOW);
    now = day(9);
    run();
    assertThat(book.given).containsExactly("refused", "refused");
    assertThat(count("refused")).isEqualTo(1);
  }

  @Test
  @DisplayName("房间知道得慢：做过的不立刻再做")
  void what_was_done_rests_until_the_room_knows() {
    book.learns = false;
    book.add(day(1), "a", "once");
    now = day(9);
    run();
    run();
    assertThat(book.given).containsExactly("once");
    pass(Duration.ofSeconds(31));
    run();
    assertThat(book.given).containsExactly("once", "once");
  }

  @Test
  @DisplayName("要新立的已经立了：算做过")
  void what_would_create_what_stands_was_done_before() {
    book.add(day(1), "a", "founded").add(day(2), "a", "next");
    book.refusing.add("founded");
    book.refusal = new AggregateStreamCreationException("stands");
    now = day(9);
    run();
    run();
    assertThat(book.given).containsExactly("founded", "next");
  }

  @Test
  @DisplayName("数据库不在：留给下一次，不算失败，说一次")
  void a_database_that_is_away_is_for_the_next_sweep(CapturedOutput log) {
    book.add(day(1), "a", "first").add(day(2), "b", "second");
    book.refusing.add("first");
    book.refusal = new IllegalStateException(new SQLException("gone", "08006"));
    now = day(9);
    run();
    run();
    assertThat(book.given).containsExactly("first", "first");
    assertThat(log.getAll().lines().filter(line -> line.contains("deadlines wait"))).hasSize(1);
    book.refusing.clear();
    run();
    assertThat(book.given).containsExactly("first", "first", "first", "second");
  }

  @Test
  @DisplayName("要停：手上的一条做完就停")
  void it_stops_after_the_command_in_hand() {
    book.add(day(1), "a", "first").add(day(2), "b", "second");
    now = day(9);
    sweep.run(() -> !book.given.isEmpty());
    assertThat(book.given).containsExactly("first");
  }

  @Test
  @DisplayName("积压的时长按机器时间算，时钟一跳不算旧")
  void a_jump_of_the_clock_makes_nothing_old() {
    book.add(day(1), "a", "first");
    var lag = new DeadlineLag(List.of(book), clock(), machine::get);
    assertThat(lag.measure().overdue()).isZero();
    now = day(30);
    pass(Duration.ofSeconds(2));
    assertThat(lag.measure()).isEqualTo(new DeadlineLag.Lag(1, Duration.ZERO));
    pass(Duration.ofSeconds(5));
    assertThat(lag.measure()).isEqualTo(new DeadlineLag.Lag(1, Duration.ofSeconds(5)));
    book.open.clear();
    pass(Duration.ofSeconds(5));
    assertThat(lag.measure().overdue()).isZero();
  }

  private static List<String> both() {
    return IntStream.range(0, 700)
        .boxed()
        .flatMap(
            n ->
                IntStream.range(0, 2)
                    .mapToObj(
                        room ->
                            room == 0
                                ? n < 500 ? "a" + n : ""
                                : n % 7 == 0 && n / 7 < 90 ? "b" + n / 7 : ""))
        .filter(name -> !name.isEmpty())
        .toList();
  }

  private Sweep over(ChoreBook... rooms) {
    return new Sweep(
        List.of(rooms),
        due -> {
          book.give(due);
          List.of(rooms).stream()
              .filter(room -> room.learns)
              .forEach(room -> room.open.remove(due));
        },
        clock(),
        new Rests(machine::get),
        new DeadlineMeter(meters),
        new Discretion(false));
  }

  private DomainClock clock() {
    return new DomainClock(() -> now);
  }

  private void run() {
    sweep.run(() -> false);
  }

  private void pass(Duration time) {
    machine.addAndGet(time.toNanos());
  }

  private double count(String outcome) {
    return meters.get("micropower.deadlines").tag("outcome", outcome).counter().count();
  }

  private static Instant day(int day) {
    return START.plus(Duration.ofDays(day));
  }

  enum HouseRule implements Rule {
    NOT_NOW;

    @Override
    public Sentence sentence() {
      return new Sentence("现在不行", "Not now");
    }

    @Override
    public String law() {
      return "—";
    }
  }
}
