package cn.micropower.platform.square;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("收件：一起到的，一次办完；其中一件办不了，别的照办")
class InboxTogetherTest extends Evening {
  private static final int MANY = 300;

  @Test
  @DisplayName("成批到来：效果一件不少、次序不变，事务远少于事实")
  void what_comes_together_is_dealt_with_together() {
    var bulbs = Stream.generate(Evening::bulb).limit(20).toList();
    List<ProducerRecord<String, byte[]>> told = new ArrayList<>();
    for (int round = 0; round < MANY / bulbs.size(); round++) {
      for (var bulb : bulbs) {
        told.add(street.settle(new StreetFact.DuskFell(bulb, 20 + round)));
      }
    }
    street.send(told);
    told.forEach(this::awaitMark);
    for (var bulb : bulbs) {
      assertThat(watts(bulb)).hasSize(MANY / bulbs.size()).isSorted().doesNotHaveDuplicates();
    }
    assertThat(transactions(bulbs)).isLessThan(MANY / 5);
  }

  @Test
  @DisplayName("其中一件办不了：停放它，同批别的各有一次效果")
  void one_that_fails_among_many_is_parked_alone() {
    var bulbs = Stream.generate(Evening::bulb).limit(20).toList();
    var ill = bulbs.get(7);
    List<ProducerRecord<String, byte[]>> told = new ArrayList<>();
    for (var bulb : bulbs) {
      told.add(street.settle(new StreetFact.DuskFell(bulb, 30)));
      told.add(
          street.settle(
              new StreetFact.DuskFell(bulb, bulb.equals(ill) ? SquarePolicies.UNGRANTED : 31)));
      told.add(street.settle(new StreetFact.DuskFell(bulb, 32)));
    }
    street.send(told);
    told.forEach(this::awaitMark);
    for (var bulb : bulbs) {
      assertThat(watts(bulb))
          .containsExactlyElementsOf(bulb.equals(ill) ? List.of(30) : List.of(30, 31, 32));
    }
    assertThat(parkedErrors(ill)).hasSize(1);
  }

  @Test
  @DisplayName("先有停放的:同批里它的后来者排在后面,别的照办")
  void what_follows_a_parked_one_queues_in_a_batch_too() {
    var ill = bulb();
    var first = dusk(ill, SquarePolicies.UNGRANTED);
    awaitMark(first);
    var well = Stream.generate(Evening::bulb).limit(5).toList();
    List<ProducerRecord<String, byte[]>> told = new ArrayList<>();
    for (int watts = 40; watts < 43; watts++) {
      told.add(street.settle(new StreetFact.DuskFell(ill, watts)));
      for (var bulb : well) {
        told.add(street.settle(new StreetFact.DuskFell(bulb, watts)));
      }
    }
    street.send(told);
    told.forEach(this::awaitMark);
    assertThat(watts(ill)).isEmpty();
    assertThat(queued(ill)).isEqualTo(4);
    assertThat(well).allSatisfy(bulb -> assertThat(watts(bulb)).containsExactly(40, 41, 42));
  }

  @Test
  @DisplayName("同批中缺了一件:缺处之后不办;补上以后,一件不漏、次序不变")
  void behind_a_hole_in_a_batch_nothing_is_dealt_with() {
    var bulb = bulb();
    awaitMark(dusk(bulb, 50));
    var before = street.settle(new StreetFact.DuskFell(bulb, 51));
    var missing = street.settle(new StreetFact.DuskFell(bulb, 52));
    var behind =
        List.of(
            street.settle(new StreetFact.DuskFell(bulb, 53)),
            street.settle(new StreetFact.DuskFell(bulb, 54)));
    street.send(Stream.concat(Stream.of(before), behind.stream()).toList());
    await().atMost(PATIENCE).until(() -> stopped() > 0);
    assertThat(watts(bulb)).containsExactly(50, 51);
    street.send(missing);
    behind.forEach(this::awaitMark);
    assertThat(watts(bulb)).containsExactly(50, 51, 52, 53, 54);
  }

  private double stopped() {
    return meters.get("micropower.inbox.stopped").tag("group", "square-policies").gauge().value();
  }

  private int queued(String bulb) {
    return jdbc.sql(
            """
            select count(*) from inbox_parked join inbox_parked_record on parked = id
            where aggregate = ? and consumer_group = 'square-policies'
            """)
        .param(bulb)
        .query(Integer.class)
        .single();
  }

  private int transactions(List<String> bulbs) {
    return Set.copyOf(
            jdbc.sql(
                    """
                    select xmin::text from domain_event
                    where payload_type = 'bulb.lit' and aggregate_identifier in (:bulbs)
                    """)
                .param("bulbs", bulbs)
                .query(String.class)
                .list())
        .size();
  }
}
