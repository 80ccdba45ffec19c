package cn.micropower.platform.testkit;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import cn.micropower.contracts.ledger.Hash;
import cn.micropower.contracts.ledger.LeafEntry;
import cn.micropower.contracts.record.Header;
import cn.micropower.contracts.record.Topic;
import cn.micropower.contracts.seal.Enclosure;
import cn.micropower.platform.seal.SealRing;
import java.time.Instant;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("核对主题与账本")
class TopicCheckTest {
  private static final List<byte[]> LEDGER = List.of(entry(0, "a"), entry(1, "a"), entry(2, "a"));

  @Test
  @DisplayName("逐叶相同即无过错，重复不算过错")
  void the_ledger_and_its_repetitions_pass() {
    var check =
        check(
            record(0, 0, -1), record(1, 1, 0), record(2, 1, 0), record(3, 0, -1), record(4, 2, 1));
    assertThat(check.faults()).isEmpty();
    assertThat(check.holes()).isEmpty();
    assertThat(check.records()).isEqualTo(5);
    assertThat(check.leaves()).isEqualTo(3);
  }

  @Test
  @DisplayName("缺一叶")
  void a_missing_leaf_is_found() {
    assertThat(check(record(0, 0, -1), record(1, 1, 0)).faults())
        .containsExactly("leaf 2 is missing");
  }

  @Test
  @DisplayName("链接错位")
  void a_wrong_chain_is_found() {
    assertThat(check(record(0, 0, -1), record(1, 1, 0), record(2, 2, 0)).faults())
        .singleElement()
        .asString()
        .endsWith("leaf 2 follows 0, not 1");
  }

  @Test
  @DisplayName("先后颠倒：是洞；补上之后若不再来，读者到不了")
  void a_hole_is_found_and_must_be_repeated() {
    var holed = check(record(0, 0, -1), record(1, 2, 1), record(2, 1, 0));
    assertThat(holed.holes()).singleElement().asString().endsWith("leaf 2 lies before leaf 1");
    assertThat(holed.faults())
        .singleElement()
        .asString()
        .endsWith("leaf 2 is reached by no reader");
    var filled = check(record(0, 0, -1), record(1, 2, 1), record(2, 1, 0), record(3, 2, 1));
    assertThat(filled.holes()).hasSize(1);
    assertThat(filled.faults()).isEmpty();
  }

  @Test
  @DisplayName("一字之差、重复不一、分区不对、无中生有")
  void altered_misplaced_and_foreign_records_are_found() {
    var altered = record(1, 0, entry(1, "b"), 0, "fact");
    assertThat(check(record(0, 0, -1), altered, record(2, 2, 1)).faults())
        .anyMatch(fault -> fault.endsWith("leaf 1 is not the ledger's"));
    var reworded = record(3, 0, entry(2, "a"), 1, "another fact");
    assertThat(check(record(0, 0, -1), record(1, 1, 0), record(2, 2, 1), reworded).faults())
        .singleElement()
        .asString()
        .endsWith("differs from its repetition at 2");
    var misplaced = record(2, 1, entry(2, "a"), 1, "fact");
    assertThat(check(record(0, 0, -1), record(1, 1, 0), misplaced).faults())
        .anyMatch(fault -> fault.contains("belongs in partition"));
    var foreign = record(3, 0, entry(3, "a"), 2, "fact");
    assertThat(check(record(0, 0, -1), record(1, 1, 0), record(2, 2, 1), foreign).faults())
        .singleElement()
        .asString()
        .endsWith("leaf 3 is not in the ledger");
  }

  @Test
  @DisplayName("密封的叶：值须是密封件，重复时另封一次不算过错")
  void a_sealed_leaf_asks_for_a_sealed_value() {
    byte[] entry = LeafEntry.decode(entry(0, "a")).seal().encode();
    var ring = SealRing.parse("a:AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=");
    var once = record(0, 0, entry, -1, ring.seal(entry, Enclosure.EMPTY));
    var again = record(1, 0, entry, -1, ring.seal(entry, Enclosure.EMPTY));
    assertThat(TopicCheck.of(List.of(once, again), List.of(entry)).faults()).isEmpty();
    var open = record(0, 0, entry, -1, "{}");
    assertThat(TopicCheck.of(List.of(open), List.of(entry)).faults())
        .singleElement()
        .asString()
        .endsWith("is sealed, and its value is not");
  }

  private static TopicCheck check(TopicRecord... records) {
    return TopicCheck.of(List.of(records), LEDGER);
  }

  private static TopicRecord record(long offset, long leaf, long previous) {
    return record(offset, 0, entry(leaf, "a"), previous, "fact");
  }

  /** A record in the aggregate's partition, or so many further. */
  private static TopicRecord record(
      long offset, int astray, byte[] entry, long previous, String value) {
    return record(offset, astray, entry, previous, value.getBytes(UTF_8));
  }

  private static TopicRecord record(
      long offset, int astray, byte[] entry, long previous, byte[] value) {
    int partition = (Topic.partition("lamp:a") + astray) % Topic.PARTITIONS;
    var raw = new ConsumerRecord<>("topic", partition, offset, "lamp:a".getBytes(UTF_8), value);
    raw.headers().add(Header.LEAF, entry);
    raw.headers().add(Header.PREVIOUS, Long.toString(previous).getBytes(UTF_8));
    return TopicRecord.of(raw);
  }

  private static byte[] entry(long leaf, String event) {
    Hash hash = Hash.sha256(event.getBytes(UTF_8));
    return new LeafEntry(
            "lamp",
            leaf,
            leaf + 1,
            event,
            "lamp:a",
            leaf,
            Instant.EPOCH,
            "lamp.lit",
            "1",
            hash,
            hash)
        .encode();
  }
}
