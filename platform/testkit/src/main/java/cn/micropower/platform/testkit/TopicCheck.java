package cn.micropower.platform.testkit;

import cn.micropower.contracts.ledger.LeafEntry;
import cn.micropower.contracts.record.Topic;
import cn.micropower.contracts.seal.SealedValue;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * 核对 — whether a topic, without its repetitions, is the ledger: every leaf, in its partition, to
 * the byte, each chained to the one before it there.
 *
 * @param records in the topic, repetitions and all
 * @param leaves in the ledger
 * @param faults what is not as it must be, one line each
 * @param holes records that lie before one that they follow: a reader must not take them, and finds
 *     them again further on
 */
public record TopicCheck(int records, int leaves, List<String> faults, List<String> holes) {

  /** Reads topic and ledger and compares them. */
  public static TopicCheck of(String servers, Topic topic, DataSource ledger) {
    List<byte[]> leaves =
        JdbcClient.create(ledger)
            .sql("select entry from ledger_leaf order by leaf_index")
            .query(byte[].class)
            .list();
    return of(TopicReader.read(servers, topic), leaves);
  }

  /** Compares records, in the order of each partition, with the entries of a ledger. */
  static TopicCheck of(List<TopicRecord> records, List<byte[]> leaves) {
    List<String> faults = new ArrayList<>();
    List<String> holes = new ArrayList<>();
    Map<Long, TopicRecord> distinct = new TreeMap<>();
    long[] reached = new long[Topic.PARTITIONS];
    Arrays.fill(reached, -1);
    for (TopicRecord record : records) {
      TopicRecord twin = distinct.putIfAbsent(record.leaf(), record);
      if (twin != null && !same(twin, record)) {
        faults.add(at(record) + " differs from its repetition at " + twin.offset());
      }
      if (isSealed(record) && !isShut(record)) {
        faults.add(at(record) + " is sealed, and its value is not");
      }
      if (record.leaf() > reached[record.partition()]) {
        if (record.previous() > reached[record.partition()]) {
          holes.add(at(record) + " lies before leaf " + record.previous());
        } else {
          reached[record.partition()] = record.leaf();
        }
      }
    }
    long[] last = new long[Topic.PARTITIONS];
    Arrays.fill(last, -1);
    for (long leaf = 0; leaf < leaves.size(); leaf++) {
      byte[] entry = leaves.get((int) leaf);
      int partition = Topic.partition(LeafEntry.decode(entry).aggregate());
      TopicRecord record = distinct.remove(leaf);
      if (record == null) {
        faults.add("leaf " + leaf + " is missing");
      } else if (!Arrays.equals(record.entry(), entry)) {
        faults.add(at(record) + " is not the ledger's");
      } else if (record.partition() != partition) {
        faults.add(at(record) + " belongs in partition " + partition);
      } else if (record.previous() != last[partition]) {
        faults.add(at(record) + " follows " + record.previous() + ", not " + last[partition]);
      } else if (reached[partition] < leaf) {
        faults.add(at(record) + " is reached by no reader");
      }
      last[partition] = leaf;
    }
    distinct.values().forEach(record -> faults.add(at(record) + " is not in the ledger"));
    return new TopicCheck(records.size(), leaves.size(), faults, holes);
  }

  /** A repetition of what is sealed is sealed anew, and so reads differently. */
  private static boolean same(TopicRecord one, TopicRecord other) {
    return one.partition() == other.partition()
        && one.previous() == other.previous()
        && Arrays.equals(one.entry(), other.entry())
        && (isSealed(one) || Arrays.equals(one.raw().value(), other.raw().value()));
  }

  private static boolean isSealed(TopicRecord record) {
    return LeafEntry.decode(record.entry()).isSealed();
  }

  /** Whether the value is of the form that the leaf demands. */
  private static boolean isShut(TopicRecord record) {
    try {
      return record.raw().value() != null
          && SealedValue.decode(record.raw().value()).cipher().length > 0;
    } catch (IllegalArgumentException open) {
      return false;
    }
  }

  private static String at(TopicRecord record) {
    return "partition %d, offset %d: leaf %d"
        .formatted(record.partition(), record.offset(), record.leaf());
  }
}
