package cn.micropower.platform.relay;

import static java.nio.charset.StandardCharsets.UTF_8;

import cn.micropower.contracts.ledger.LeafEntry;
import cn.micropower.contracts.record.Header;
import cn.micropower.contracts.record.Topic;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.TimeoutException;

/**
 * 查验 — looks whether what was acknowledged is still there. A broker that lost its disk, or a topic
 * made anew, is shorter than the relay remembers.
 */
final class Survey implements AutoCloseable {
  private static final Duration POLL = Duration.ofMillis(200);
  private static final Duration PATIENCE = Duration.ofSeconds(4);

  private final String source;
  private final Consumer<byte[], byte[]> reader;
  private final List<TopicPartition> partitions;

  Survey(Cluster cluster) {
    String name = cluster.topic().name();
    this.source = cluster.topic().source();
    this.reader = cluster.reader();
    this.partitions =
        IntStream.range(0, Topic.PARTITIONS).mapToObj(n -> new TopicPartition(name, n)).toList();
  }

  /**
   * Does nothing if the topic is as it must be.
   *
   * @throws TopicTrouble if it is missing, or has another number of partitions
   */
  void checkTopic() {
    String name = partitions.getFirst().topic();
    var found = reader.partitionsFor(name);
    if (found == null || found.isEmpty()) {
      throw new TopicTrouble("the topic " + name + " is missing");
    }
    if (found.size() != Topic.PARTITIONS) {
      throw new TopicTrouble(
          "the topic %s has %d partitions, not %d".formatted(name, found.size(), Topic.PARTITIONS));
    }
  }

  /**
   * Returns the partitions that end before what was acknowledged last; one question, no reading.
   */
  Set<Integer> shortened(List<Tail> tails) {
    Map<TopicPartition, Long> ends = reader.endOffsets(partitions);
    Set<Integer> shortened = new HashSet<>();
    ends.forEach(
        (partition, end) -> {
          if (end <= tails.get(partition.partition()).offset()) {
            shortened.add(partition.partition());
          }
        });
    return shortened;
  }

  /**
   * Reads what lies where it was acknowledged, and of partitions where that is something else or
   * nothing, everything.
   *
   * @param alive is run again and again while that takes its time
   * @return by partition that lost something, the last leaf that a reader of it gets to
   */
  Map<Integer, Tail> lost(List<Tail> tails, Runnable alive) {
    Set<Integer> changed = shortened(tails);
    changed.addAll(differing(tails, changed, alive));
    Map<Integer, Tail> lost = new HashMap<>();
    changed.forEach(partition -> lost.put(partition, reach(partitions.get(partition), alive)));
    return lost;
  }

  @Override
  public void close() {
    reader.close();
  }

  private Set<Integer> differing(List<Tail> tails, Set<Integer> shortened, Runnable alive) {
    List<TopicPartition> asked =
        partitions.stream()
            .filter(it -> tails.get(it.partition()).offset() >= 0)
            .filter(it -> !shortened.contains(it.partition()))
            .toList();
    reader.assign(asked);
    reader.resume(asked);
    asked.forEach(it -> reader.seek(it, tails.get(it.partition()).offset()));
    Set<Integer> differing = new HashSet<>();
    Set<TopicPartition> open = new HashSet<>(asked);
    Patience patience = new Patience();
    while (!open.isEmpty()) {
      var records = reader.poll(POLL);
      alive.run();
      for (TopicPartition partition : records.partitions()) {
        var first = records.records(partition).getFirst();
        Tail tail = tails.get(partition.partition());
        if (open.remove(partition)
            && (first.offset() != tail.offset() || leaf(first) != tail.leaf())) {
          differing.add(partition.partition());
        }
      }
      reader.pause(records.partitions());
      patience.spend(records.isEmpty());
    }
    return differing;
  }

  /** Reads the whole partition as every consumer does. */
  private Tail reach(TopicPartition partition, Runnable alive) {
    reader.assign(List.of(partition));
    reader.resume(List.of(partition));
    reader.seekToBeginning(List.of(partition));
    long end = reader.endOffsets(List.of(partition)).getOrDefault(partition, 0L);
    Tail reached = Tail.NONE;
    Patience patience = new Patience();
    while (reader.position(partition) < end) {
      var records = reader.poll(POLL);
      alive.run();
      for (var record : records) {
        long leaf = leaf(record);
        if (leaf > reached.leaf() && previous(record) <= reached.leaf()) {
          reached = new Tail(leaf, record.offset());
        }
      }
      patience.spend(records.isEmpty());
    }
    return reached;
  }

  /** Returns the leaf that the record carries; -1 if it is none of ours. */
  private long leaf(ConsumerRecord<?, ?> record) {
    var header = record.headers().lastHeader(Header.LEAF);
    try {
      var leaf = header == null ? null : LeafEntry.decode(header.value());
      return leaf != null && leaf.source().equals(source) ? leaf.leafIndex() : -1;
    } catch (IllegalArgumentException foreign) {
      return -1;
    }
  }

  /** Returns the leaf before it; one that no reader gets to if it does not say so. */
  private static long previous(ConsumerRecord<?, ?> record) {
    var header = record.headers().lastHeader(Header.PREVIOUS);
    try {
      return header == null ? Long.MAX_VALUE : Long.parseLong(new String(header.value(), UTF_8));
    } catch (NumberFormatException foreign) {
      return Long.MAX_VALUE;
    }
  }

  /** How long it waits for records that must be there. */
  private static final class Patience {
    private Duration left = PATIENCE;

    void spend(boolean inVain) {
      left = inVain ? left.minus(POLL) : PATIENCE;
      if (left.isNegative()) {
        throw new TimeoutException("records that are there do not come");
      }
    }
  }
}
