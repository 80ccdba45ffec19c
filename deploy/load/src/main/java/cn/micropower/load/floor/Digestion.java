package cn.micropower.load.floor;

import cn.micropower.load.client.Account;
import cn.micropower.load.client.Client;
import cn.micropower.local.LocalSystem;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * 消化 — whether everything that was stored has become leaves, has left, stands in every view and has
 * been taken in by every group of every service at work; also what that led to.
 */
public final class Digestion {
  private static final Duration LOOK = Duration.ofMillis(200);
  private static final Duration TELL = Duration.ofSeconds(10);

  /** The end of a stage that has none yet. */
  private static final Duration PENDING = Duration.ZERO;

  /** In vain only when something is broken: it must get on within that time. */
  private static final Duration PATIENCE = Duration.ofMinutes(5);

  /** Facts without a leaf. Indexes alone are asked: a ledger is long. */
  private static final String UNSETTLED =
      """
      select greatest(
        (select coalesce(max(global_index), 0) from domain_event)
          - (select coalesce(max(global_index), 0) from ledger_leaf),
        (select count(*) from ledger_waiting))
      """;

  private static final String UNSENT =
      "select (select size from ledger_state) - (select position from relay_state)";

  private final Cast cast;
  private final LocalSystem system;
  private final Databases databases;
  private final Consumer<String> teller;

  public Digestion(Cast cast, LocalSystem system, Databases databases, Consumer<String> teller) {
    this.cast = cast;
    this.system = system;
    this.databases = databases;
    this.teller = teller;
  }

  /** How long each stage took that had something left, by its name, in the order of their ends. */
  public record Stages(Map<String, Duration> ends) {
    /** How long all of it took. */
    public Duration all() {
      return ends.values().stream().max(Duration::compareTo).orElse(Duration.ZERO);
    }
  }

  /**
   * Returns when nothing is left to digest.
   *
   * @throws IllegalStateException when there is no progress for five minutes
   */
  public Stages await() {
    return await(System.nanoTime());
  }

  /**
   * The same, the stages reckoned from that nanosecond of the machine's clock.
   *
   * @throws IllegalStateException when there is no progress for five minutes
   */
  public Stages await(long begun) {
    var operator = new Account(system.token("operator"), null);
    try (var client = new Client(system.gateway())) {
      return await(client, operator, begun);
    }
  }

  private Stages await(Client client, Account operator, long begun) {
    var moved = System.nanoTime();
    var told = moved;
    var ends = new LinkedHashMap<String, Duration>();
    Map<String, Long> before = Map.of();
    for (int quiet = 0; quiet < 2; LockSupport.parkNanos(LOOK.toNanos())) {
      var now = System.nanoTime();
      var left = left(client, operator);
      left.forEach((stage, rest) -> note(ends, stage, rest, Duration.ofNanos(now - begun)));
      quiet = left.values().stream().allMatch(rest -> rest == 0) ? quiet + 1 : 0;
      moved = left.equals(before) ? moved : now;
      before = left;
      if (now - moved > PATIENCE.toNanos()) {
        throw new IllegalStateException("nothing moves any more: " + words(left));
      }
      if (quiet == 0 && now - told > TELL.toNanos()) {
        told = now;
        teller.accept("to digest: " + words(left));
      }
    }
    return new Stages(ends);
  }

  private static void note(Map<String, Duration> ends, String stage, long left, Duration now) {
    if (left > 0) {
      ends.remove(stage);
      ends.put(stage, PENDING);
    } else {
      ends.computeIfPresent(stage, (_, end) -> end.equals(PENDING) ? now : end);
    }
  }

  private static String words(Map<String, Long> left) {
    return left.entrySet().stream()
        .filter(stage -> stage.getValue() > 0)
        .map(stage -> stage.getKey() + " " + stage.getValue())
        .collect(Collectors.joining(", "));
  }

  private Map<String, Long> left(Client client, Account operator) {
    var sent = sent();
    var left = new LinkedHashMap<String, Long>();
    for (var service : cast.services()) {
      left.put("ledger of " + service, databases.number(service, UNSETTLED));
      left.put("relay of " + service, databases.number(service, UNSENT));
      left.put("views of " + service, lag(new Views(client, operator, service)));
      left.put("inbox of " + service, waiting(service, sent));
    }
    return left;
  }

  private record Mark(String source, int partition, long leaf) {}

  /** Leaves, at most so many, that the group which is furthest behind has not taken in. */
  private long waiting(String service, Map<String, List<Long>> sent) {
    return databases
        .rows(
            service,
            "select source, partition, leaf from inbox_mark",
            row -> new Mark(row.getString(1), row.getInt(2), row.getLong(3)))
        .stream()
        .mapToLong(mark -> Math.max(0, sent(sent, mark) - mark.leaf()))
        .max()
        .orElse(0);
  }

  private static long sent(Map<String, List<Long>> sent, Mark mark) {
    return sent.getOrDefault(mark.source(), List.of()).get(mark.partition());
  }

  /** The last leaf sent into each partition, by service. */
  private Map<String, List<Long>> sent() {
    var sent = new LinkedHashMap<String, List<Long>>();
    for (var source : Databases.SERVICES) {
      var leaves =
          databases
              .rows(
                  source,
                  "select last_leaf from relay_state",
                  row -> (Long[]) row.getArray(1).getArray())
              .getFirst();
      sent.put(source, List.of(leaves));
    }
    return sent;
  }

  /** Leaves that the slowest view has still to follow; one at least when nobody says. */
  private static long lag(Views views) {
    return views
        .statuses()
        .map(all -> all.stream().mapToLong(view -> view.path("lag").asLong()).max().orElse(0))
        .orElse(1L);
  }
}
