package cn.micropower.platform.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import cn.micropower.contracts.problem.Problem;
import cn.micropower.platform.testkit.Database;
import cn.micropower.platform.testkit.Postgres;
import cn.micropower.platform.web.Declined;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

@DisplayName("副本清空后补齐")
class RefillTest {
  private static final String GROUP = "square-replica-shelf";

  private final Database database = Postgres.database().migrate();
  private final DataSource source = database.as(database.application());
  private final JdbcClient jdbc = JdbcClient.create(source);
  private final Marks marks = new Marks(jdbc);
  private final Parking parking = new Parking(jdbc, JsonMapper.builder().build());
  private final Replicas replicas =
      new Replicas(Map.of("shelf", new Shelf()), "square", jdbc, marks, parking);
  private final Refill refill = new Refill(jdbc, "square");
  private final TransactionTemplate transaction =
      new TransactionTemplate(new JdbcTransactionManager(source));

  @Test
  @DisplayName("补到清空之前所到之处为止，每个分区都算")
  void it_is_over_when_every_mark_stands_again_where_it_stood() {
    moved(3, 7);
    moved(4, 9);
    assertThat(isOver()).isTrue();
    empty();
    assertThat(isOver()).isFalse();
    moved(3, 8);
    moved(4, 8);
    assertThat(isOver()).isFalse();
    moved(4, 9);
    assertThat(isOver()).isTrue();
  }

  @Test
  @DisplayName("补齐途中再次清空，目标不变")
  void emptied_again_on_the_way_it_has_as_far_to_go_as_before() {
    moved(3, 7);
    empty();
    moved(3, 2);
    empty();
    moved(3, 6);
    assertThat(isOver()).isFalse();
    moved(3, 7);
    assertThat(isOver()).isTrue();
  }

  @Test
  @DisplayName("等待副本补齐的策略，稍后再试，不算过错")
  void a_policy_that_asks_meanwhile_is_early() {
    assertThat(Failure.of(new Declined(Problem.VIEW_BEHIND))).isEqualTo(Failure.EARLY);
    assertThat(Failure.of(new Declined(Problem.LOST_RACE))).isEqualTo(Failure.FAULT);
  }

  private void moved(int partition, long leaf) {
    var mark = marks.open(GROUP, "street", partition);
    marks.move(GROUP, mark, mark.at(leaf, leaf));
  }

  private void empty() {
    transaction.executeWithoutResult(_ -> replicas.empty("shelf"));
  }

  private boolean isOver() {
    try {
      refill.mustBeOver(Shelf.class);
      return true;
    } catch (Declined behind) {
      assertThat(behind.problem()).isEqualTo(Problem.VIEW_BEHIND);
      return false;
    }
  }

  private static final class Shelf implements Replica<Object> {
    @Override
    public Class<Object> facts() {
      return Object.class;
    }

    @Override
    public List<String> tables() {
      return List.of();
    }

    @Override
    public void take(Object fact, Arrival arrival) {}
  }
}
