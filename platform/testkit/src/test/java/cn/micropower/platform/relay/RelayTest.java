package cn.micropower.platform.relay;

import static org.assertj.core.api.Assertions.assertThat;

import cn.micropower.contracts.ledger.LeafEntry;
import cn.micropower.contracts.record.Header;
import cn.micropower.platform.testkit.Kafka;
import cn.micropower.platform.testkit.TopicReader;
import cn.micropower.platform.testkit.TopicRecord;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("转发")
class RelayTest {
  private final Wire wire = new Wire().withTopic();
  private final RelayThread relay = wire.relay();

  @AfterEach
  void close() {
    relay.stop();
    wire.close();
  }

  @Test
  @DisplayName("主题与账本逐叶相同：分区、次序、前叶、字节")
  void the_topic_is_the_ledger() {
    wire.append(700, 40, "light");
    relay.start();
    wire.awaitRelayed();
    wire.append(30, 7, "light");
    wire.awaitRelayed();

    var check = wire.check();
    assertThat(check.faults()).isEmpty();
    assertThat(check.holes()).isEmpty();
    assertThat(check.records()).isEqualTo(730).isEqualTo(check.leaves());
    assertThat(wire.meters.counter("micropower.relay.records").count()).isEqualTo(730);
  }

  @Test
  @DisplayName("信封写明一切，不外传者只有叶而无内容")
  void the_envelope_tells_all_and_what_stays_has_no_value() {
    wire.append(1, 1, "light");
    wire.append(1, 1, "home and quiet");
    relay.start();
    wire.awaitRelayed();

    var records = TopicReader.read(Kafka.servers(), wire.topic);
    var leaves = records.getFirst();
    assertThat(leaves.value()).isEqualTo("{\"word\":\"light\"}");
    var entry = LeafEntry.decode(leaves.entry());
    assertThat(new String(leaves.raw().key(), StandardCharsets.UTF_8)).isEqualTo("lamp:0");
    assertThat(leaves.previous()).isEqualTo(-1);
    assertThat(leaves.header(Header.SPECVERSION)).isEqualTo("1.0");
    assertThat(leaves.header(Header.ID)).isEqualTo(entry.eventId());
    assertThat(leaves.header(Header.SOURCE))
        .isEqualTo("urn:micropower:service:" + wire.topic.source());
    assertThat(leaves.header(Header.TYPE)).isEqualTo("wire.called");
    assertThat(leaves.header(Header.REVISION)).isEqualTo("2");
    assertThat(leaves.header(Header.SUBJECT)).isEqualTo("lamp:0");
    assertThat(leaves.header(Header.TIME)).isEqualTo("2026-11-20T00:00:00Z");
    assertThat(leaves.header(Header.SEQUENCE)).isEqualTo("0");
    assertThat(leaves.header(Header.CORRELATION)).isEqualTo("call:7");
    assertThat(leaves.header(Header.CONTENT_TYPE)).isEqualTo("application/json");

    var stays = records.getLast();
    assertThat(stays.value()).isNull();
    assertThat(stays.previous()).isZero();
    assertThat(stays.header(Header.TYPE)).isEqualTo("java.lang.String");
    assertThat(stays.header(Header.CONTENT_TYPE)).isNull();
    assertThat(stays.header(Header.REVISION)).isNull();
    assertThat(stays.header(Header.CORRELATION)).isNull();
    assertThat(wire.check().faults()).isEmpty();
  }

  @Test
  @DisplayName("谁做的、因何而做随事实上路：任职者连名带职，无职者只有角色，留下的、因密封之事而做的，什么也不说")
  void who_did_it_travels_and_whoever_acts_in_no_post_does_not() {
    var official =
        """
        {"actor":"person:li","post":"post:lianhua-clerk","role":"VILLAGE_CLERK",
         "unit":"unit:lianhua","correlationId":"call:7","causationId":"call:8"}
        """;
    var registrar = "{\"actor\":\"person:wang\",\"role\":\"REGISTRAR\",\"causationId\":\"call:9\"}";
    wire.append(1, 1, "light", official);
    wire.append(1, 1, "light", registrar);
    wire.append(1, 1, "light", "{\"actor\":\"policy:when-dusk-fell\",\"role\":\"POLICY\"}");
    wire.append(1, 1, "light", "{\"actor\":\"deadline:dusk\",\"role\":\"POLICY\"}");
    wire.append(1, 1, "home and quiet", official);
    var errand =
        "{\"actor\":\"policy:when-case-opened\",\"role\":\"POLICY\",\"causationId\":\"secret\",";
    wire.append(1, 1, "light", errand + "\"correlationId\":\"secret\",\"sealedCause\":true}");
    relay.start();
    wire.awaitRelayed();

    var records = TopicReader.read(Kafka.servers(), wire.topic);
    assertThat(told(records.get(5))).containsOnlyNulls();
    assertThat(records.get(5).raw().value()).isNull();
    assertThat(told(records.get(0)))
        .containsExactly("person:li", "VILLAGE_CLERK", "post:lianhua-clerk", "call:8");
    assertThat(told(records.get(1))).containsExactly(null, "REGISTRAR", null, "call:9");
    assertThat(told(records.get(2))).startsWith("policy:when-dusk-fell", "POLICY");
    assertThat(told(records.get(3))).startsWith("deadline:dusk", "POLICY");
    assertThat(told(records.get(4))).containsOnlyNulls();
    assertThat(records)
        .allSatisfy(
            record -> assertThat(record.raw().headers().toString()).doesNotContain("person:wang"));
  }

  private static List<String> told(TopicRecord record) {
    return Stream.of(Header.ACTOR, Header.ROLE, Header.POST, Header.CAUSATION)
        .map(record::header)
        .toList();
  }

  @Test
  @DisplayName("停而复启，从原处续转，一条不少")
  void a_restart_goes_on_where_it_stood() {
    for (int round = 0; round < 3; round++) {
      relay.start();
      wire.append(300, 11, "light");
      relay.stop();
    }
    relay.start();
    wire.awaitRelayed();

    assertThat(wire.check().faults()).isEmpty();
    assertThat(wire.check().holes()).isEmpty();
    assertThat(wire.rewinds()).isZero();
  }

  @Test
  @DisplayName("崩溃后位置落后于主题：有重复，去重后仍是账本")
  void a_position_behind_the_topic_makes_repetitions_only() {
    wire.append(200, 11, "light");
    relay.start();
    wire.awaitRelayed();
    relay.stop();
    wire.jdbc
        .sql(
            """
            update relay_state set position = 0, last_leaf = array_fill(-1::bigint, array[12]),
                last_offset = array_fill(-1::bigint, array[12])
            """)
        .update();
    relay.start();
    wire.awaitRelayed();

    var check = wire.check();
    assertThat(check.records()).isEqualTo(400);
    assertThat(check.faults()).isEmpty();
    assertThat(check.holes()).isEmpty();
  }

  @Test
  @DisplayName("位置抢在确认之前，核对查得出")
  void a_position_moved_before_the_acknowledgement_is_found_out() {
    wire.append(50, 11, "light");
    wire.jdbc.sql("update relay_state set position = 3").update();
    relay.start();
    wire.awaitRelayed();

    var check = wire.check();
    assertThat(check.faults()).contains("leaf 0 is missing", "leaf 2 is missing");
    assertThat(check.faults()).anyMatch(fault -> fault.contains("follows -1, not"));
  }
}
