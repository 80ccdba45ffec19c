package cn.micropower.platform.inbox;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRebalanceListener;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;

/** The partitions that this process reads for one group, as Kafka assigns them. */
final class Lanes implements ConsumerRebalanceListener {
  private static final Duration LOOK = Duration.ofSeconds(1);
  private static final Duration SETTLING = Duration.ofSeconds(5);

  private final Map<String, String> sources;
  private final Desk desk;
  private final Consumer<String, byte[]> consumer;
  private final Duration patience;
  private final Map<TopicPartition, Lane> open = new ConcurrentHashMap<>();
  private long lookedAt = System.nanoTime();
  private long settledAt = System.nanoTime();

  /**
   * @param sources the source of each topic
   */
  Lanes(
      Map<String, String> sources,
      Desk desk,
      Consumer<String, byte[]> consumer,
      Duration patience) {
    this.sources = sources;
    this.desk = desk;
    this.consumer = consumer;
    this.patience = patience;
  }

  /** Nothing is read from a partition before its mark is known. */
  @Override
  public void onPartitionsAssigned(Collection<TopicPartition> partitions) {
    consumer.pause(partitions);
    partitions.forEach(this::open);
  }

  @Override
  public void onPartitionsRevoked(Collection<TopicPartition> partitions) {
    open.keySet().removeAll(Set.copyOf(partitions));
  }

  /** Opens what is assigned, compares the marks now and then, and lets read who can. */
  void tend() {
    for (var partition : consumer.assignment()) {
      if (!open.containsKey(partition) && !desk.rests()) {
        open(partition);
      }
    }
    if (System.nanoTime() - lookedAt >= LOOK.toNanos() && !desk.rests()) {
      lookedAt = System.nanoTime();
      compare();
    }
    if (System.nanoTime() - settledAt >= SETTLING.toNanos() && !desk.rests()) {
      settledAt = System.nanoTime();
      List.copyOf(open.values()).forEach(lane -> attempt(lane, lane::settle));
    }
    letRead();
  }

  /** Tells the consumer what has changed, which is seldom anything. */
  private void letRead() {
    var paused = consumer.paused();
    for (var partition : consumer.assignment()) {
      var lane = open.get(partition);
      boolean held = lane == null || lane.isHeld();
      if (held && !paused.contains(partition)) {
        consumer.pause(List.of(partition));
      } else if (!held && paused.contains(partition)) {
        consumer.resume(List.of(partition));
      }
    }
  }

  /**
   * Takes what was read: all that nothing is amiss with in one go; where that fails, and for the
   * rest, partition by partition and letter by letter.
   */
  void take(ConsumerRecords<String, byte[]> records) {
    var stretches =
        open.values().stream()
            .map(lane -> lane.stretch(records.records(lane.partition())))
            .filter(stretch -> !stretch.records().isEmpty())
            .toList();
    var together = desk.dealTogether(stretches);
    for (var stretch : stretches) {
      if (together) {
        stretch.lane().passed(stretch);
      }
      attempt(
          stretch.lane(), () -> stretch.lane().take(together ? stretch.rest() : stretch.records()));
    }
  }

  /** What stands still, and what is missing there. */
  List<String> stopped() {
    return open.values().stream()
        .filter(lane -> lane.stopped() != null)
        .map(lane -> lane.partition() + ": " + lane.stopped())
        .sorted()
        .toList();
  }

  /** How many records have still to be dealt with, as far as the broker has said. */
  long lag() {
    return open.values().stream()
        .mapToLong(lane -> lane.passedOver() + consumer.currentLag(lane.partition()).orElse(0))
        .sum();
  }

  private void compare() {
    List<Mark> marks = desk.marks();
    if (marks == null) {
      return;
    }
    for (var lane : List.copyOf(open.values())) {
      attempt(lane, () -> lane.compare(find(marks, lane.partition())));
    }
  }

  private @Nullable Mark find(List<Mark> marks, TopicPartition partition) {
    return marks.stream()
        .filter(mark -> mark.partition() == partition.partition())
        .filter(mark -> mark.source().equals(sources.get(partition.topic())))
        .findFirst()
        .orElse(null);
  }

  /** A lane whose mark somebody else has moved is opened anew, where the mark is now. */
  private void attempt(Lane lane, Runnable step) {
    try {
      step.run();
    } catch (Overtaken overtaken) {
      open.remove(lane.partition());
      consumer.pause(List.of(lane.partition()));
    }
  }

  private void open(TopicPartition partition) {
    var source = sources.get(partition.topic());
    var mark = source == null ? null : desk.open(source, partition.partition());
    if (mark != null) {
      open.put(partition, new Lane(partition, mark, desk, patience));
    }
  }
}
