package cn.micropower.cases.house;

import cn.micropower.contracts.cases.CaseFact.ClueReturned;
import cn.micropower.contracts.ledger.LeafEntry;
import cn.micropower.platform.seal.SealRing;
import cn.micropower.platform.testkit.Kafka;
import cn.micropower.platform.testkit.TopicReader;
import cn.micropower.platform.testkit.TopicRecord;
import java.util.List;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/** What the topic holds for supervision, under seal: how clues were returned. */
record Returns(JdbcClient jdbc) {
  private static final SealRing RING = SealRing.parse(Handovers.KEY);

  /** Waits until that clue was returned so many times, and returns how, in order. */
  List<ClueReturned> await(String clue, int times) {
    var handover =
        jdbc.sql(
                """
                select convert_from(payload, 'UTF8')::json #>> '{origin,handover}' from domain_event
                where aggregate_identifier = :clue and sequence_number = 0
                """)
            .param("clue", clue)
            .query(String.class)
            .single();
    return Awaitility.await()
        .atMost(House.PATIENCE)
        .until(() -> of(handover), told -> told.size() == times);
  }

  private static List<ClueReturned> of(String handover) {
    return TopicReader.read(Kafka.servers(), House.TOPIC).stream()
        .filter(record -> LeafEntry.decode(record.entry()).isSealed())
        .flatMap(Returns::opened)
        .filter(fact -> fact.handover().value().equals(handover))
        .toList();
  }

  private static Stream<ClueReturned> opened(TopicRecord record) {
    var content = RING.open(record.entry(), record.raw().value());
    return Stream.ofNullable(content.json())
        .map(json -> JsonMapper.builder().build().readValue(json, ClueReturned.class));
  }
}
