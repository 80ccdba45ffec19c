package cn.micropower.platform.inbox;

import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/**
 * 一段 — as much of what was read from one partition as may be dealt with in one go, together with
 * others: an unbroken piece of its chain, in which nothing is amiss.
 *
 * @param from the mark before it
 * @param to the mark behind it
 * @param due what somebody here waits for
 * @param length how many of the records belong to it
 */
record Stretch(
    Lane lane,
    Mark from,
    Mark to,
    List<Due> due,
    List<ConsumerRecord<String, byte[]>> records,
    int length) {

  /** A letter that is wanted, at its place. */
  record Due(Letter letter, Sight.Chained sight) {}

  /** What was read behind it. */
  List<ConsumerRecord<String, byte[]>> rest() {
    return records.subList(length, records.size());
  }
}
