package cn.micropower.platform.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.LongStream;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GapAwareTrackingToken;
import org.axonframework.eventhandling.ReplayToken;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.axonframework.serialization.upcasting.event.EventUpcasterChain;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("账本之流")
class LedgerSourceTest {
  private static final Serializer JSON = Jackson3Serializer.builder().build();

  private final Bench bench = new Bench();
  private final LedgerSource source =
      new LedgerSource(
          bench.jdbc, new LeafReader(bench.jdbc, JSON, new EventUpcasterChain()), bench.settled);

  @Test
  @DisplayName("按叶序读出，可从任一处续读")
  void events_come_in_leaf_order_and_from_anywhere() throws InterruptedException {
    bench.appendMany("lamp:a", 1_200);
    bench.settleAll();

    List<TrackedEventMessage<?>> all = read(source.openStream(null));
    assertThat(all).hasSize(1_200);
    assertThat(all)
        .extracting(event -> event.trackingToken().position().orElseThrow())
        .containsExactlyElementsOf(LongStream.range(0, 1_200).boxed().toList());
    assertThat(all.get(700).getPayload()).isEqualTo("700");
    assertThat(((DomainEventMessage<?>) all.get(700)).getAggregateIdentifier()).isEqualTo("lamp:a");

    TrackingToken middle = all.get(700).trackingToken();
    assertThat(read(source.openStream(middle))).hasSize(499);
    assertThat(read(source.openStream(new ReplayToken(source.createHeadToken(), middle))))
        .hasSize(499);
    assertThat(read(source.openStream(source.createHeadToken()))).isEmpty();
    assertThat(read(source.openStream(source.createTailToken()))).hasSize(1_200);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> source.openStream(GapAwareTrackingToken.newInstance(1, List.of())));
  }

  @Test
  @DisplayName("一经入账即唤醒读者")
  void readers_wake_when_leaves_are_settled() throws Exception {
    var woken = new AtomicInteger();
    try (BlockingStream<TrackedEventMessage<?>> stream = source.openStream(null)) {
      assertThat(stream.setOnAvailableCallback(woken::incrementAndGet)).isTrue();
      int before = woken.get();
      assertThat(stream.hasNextAvailable()).isFalse();

      Thread settling = Thread.startVirtualThread(this::appendAndSettle);
      assertThat(stream.hasNextAvailable(5, TimeUnit.SECONDS)).isTrue();
      assertThat(stream.nextAvailable().getPayload()).isEqualTo("lit");
      settling.join();
      assertThat(woken.get()).isEqualTo(before + 1);
    }
    int closed = woken.get();
    appendAndSettle();
    assertThat(woken.get()).isEqualTo(closed);
  }

  static List<TrackedEventMessage<?>> read(BlockingStream<TrackedEventMessage<?>> stream)
      throws InterruptedException {
    List<TrackedEventMessage<?>> events = new ArrayList<>();
    try (stream) {
      while (stream.hasNextAvailable()) {
        events.add(stream.nextAvailable());
      }
    }
    return events;
  }

  private void appendAndSettle() {
    try {
      bench.append("lamp:" + bench.settled.value(), 0);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
    bench.settleAll();
  }
}
