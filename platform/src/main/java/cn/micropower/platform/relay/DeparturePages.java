package cn.micropower.platform.relay;

import static java.util.stream.Collectors.groupingBy;

import cn.micropower.contracts.ledger.LeafEntry;
import cn.micropower.platform.ledger.LeafReader;
import java.util.List;
import java.util.Map;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads runs of leaves with the events behind them. */
record DeparturePages(JdbcClient jdbc, LeafReader reader) {

  /** Returns the leaves from {@code from} to below {@code to}, in order. */
  List<Departure> read(long from, long to) {
    Map<Long, List<TrackedEventMessage<?>>> events =
        reader.read(from, to).stream()
            .collect(groupingBy(event -> event.trackingToken().position().orElseThrow()));
    return jdbc
        .sql(
            "select entry from ledger_leaf where leaf_index >= ? and leaf_index < ? order by"
                + " leaf_index")
        .param(from)
        .param(to)
        .query(byte[].class)
        .list()
        .stream()
        .map(bytes -> departure(bytes, events))
        .toList();
  }

  private static Departure departure(byte[] bytes, Map<Long, List<TrackedEventMessage<?>>> events) {
    LeafEntry entry = LeafEntry.decode(bytes);
    return new Departure(entry, bytes, events.getOrDefault(entry.leafIndex(), List.of()));
  }
}
