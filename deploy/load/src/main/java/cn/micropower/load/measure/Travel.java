package cn.micropower.load.measure;

import cn.micropower.load.client.Round;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;

/** 在途 — how long facts are on their way from power-list-service to disclosure-service. */
public final class Travel {
  /** The present moment by the database's clock, in microseconds. */
  private static final String MOMENT = "select (extract(epoch from clock_timestamp()) * 1e6)::int8";

  private static final String COMMITS =
      """
      select exercise, (extract(epoch from committed) * 1e6)::int8
      from (select %s as exercise, pg_xact_commit_timestamp(xmin) as committed
            from domain_event where payload_type = '%s') fact
      where committed > to_timestamp(%d / 1e6)
      """;

  private static final String RESOLVED = "aggregate_identifier";
  private static final String OPENED =
      "convert_from(payload, 'UTF8')::jsonb #>> '{matter,exercise}'";

  private Travel() {}

  /**
   * From the commit of a resolution to the commit of the duty that it opened, by the database's own
   * clock, for all resolutions of clients who send so many commands a second. Not accepted is what
   * led to no duty.
   */
  public static Round at(double perSecond, int clients, Scene scene) throws InterruptedException {
    scene.digestion().await();
    var since = scene.databases().number("power-list", MOMENT);
    Duration took;
    try (var officials = scene.officials(clients)) {
      var length = scene.round().multipliedBy(2L * scene.rounds());
      took = officials.run(length, perSecond).took();
    }
    scene.digestion().await();
    var resolved = commits(scene, "power-list", RESOLVED, "exercise.resolution-passed", since);
    var opened = commits(scene, "disclosure", OPENED, "duty.opened", since);
    var round = round(took, resolved, opened);
    scene.tell("committed to effect at %.0f commands/s".formatted(perSecond), round);
    return round;
  }

  private static Round round(Duration took, Map<String, Long> resolved, Map<String, Long> opened) {
    var nanos = LongStream.builder();
    resolved.forEach(
        (exercise, begun) -> {
          var ended = opened.get(exercise);
          if (ended != null) {
            nanos.add(TimeUnit.MICROSECONDS.toNanos(ended - begun));
          }
        });
    long[] sorted = nanos.build().sorted().toArray();
    return new Round(took, sorted, resolved.size() - sorted.length, null);
  }

  private static Map<String, Long> commits(
      Scene scene, String service, String exercise, String type, long since) {
    Map<String, Long> commits = new HashMap<>();
    scene
        .databases()
        .rows(
            service,
            COMMITS.formatted(exercise, type, since),
            row -> commits.put(row.getString(1), row.getLong(2)));
    return commits;
  }
}
