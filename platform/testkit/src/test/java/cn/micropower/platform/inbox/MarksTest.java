package cn.micropower.platform.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.micropower.platform.testkit.Database;
import cn.micropower.platform.testkit.Postgres;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

class MarksTest {
  private final Database database = Postgres.database().migrate();
  private final DataSource source = database.as(database.application());
  private final Marks marks = new Marks(JdbcClient.create(source));
  private final TransactionTemplate transaction =
      new TransactionTemplate(new JdbcTransactionManager(source));

  @Test
  @DisplayName("标记只能从所信之处挪动：僵尸读者挪不动")
  void a_mark_moves_only_from_where_its_reader_believes_it_to_be() {
    var begun = marks.open("g", "street", 3);
    assertThat(begun).isEqualTo(new Mark("street", 3, -1, -1));
    marks.move("g", begun, begun.at(7, 0));
    assertThatThrownBy(() -> marks.move("g", begun, begun.at(7, 0))).isInstanceOf(Overtaken.class);
    assertThat(marks.open("g", "street", 3)).isEqualTo(begun.at(7, 0));
    assertThat(marks.open("other", "street", 3)).isEqualTo(begun);
  }

  @Test
  @DisplayName("清空的标记谁也挪不动")
  void a_forgotten_mark_cannot_be_moved() {
    var begun = marks.open("g", "street", 3);
    transaction.executeWithoutResult(_ -> marks.forget("g"));
    assertThatThrownBy(() -> marks.move("g", begun, begun.at(1, 0))).isInstanceOf(Overtaken.class);
  }

  @Test
  @DisplayName("两个读者同时从一处挪动：恰有一个成功")
  void of_two_readers_at_once_exactly_one_moves_it() throws Exception {
    var mark = marks.open("g", "street", 3);
    for (int leaf = 0; leaf < 50; leaf++) {
      var from = mark;
      var to = mark.at(leaf, leaf);
      assertThat(winners(2, () -> moves(from, to))).isEqualTo(1);
      mark = to;
    }
  }

  private boolean moves(Mark from, Mark to) {
    try {
      marks.move("g", from, to);
      return true;
    } catch (Overtaken overtaken) {
      return false;
    }
  }

  private static long winners(int readers, Callable<Boolean> move) throws Exception {
    var barrier = new CyclicBarrier(readers);
    try (var threads = Executors.newFixedThreadPool(readers)) {
      var moving =
          IntStream.range(0, readers)
              .mapToObj(
                  _ ->
                      threads.submit(
                          () -> {
                            barrier.await();
                            return move.call();
                          }))
              .toList();
      long winners = 0;
      for (var each : moving) {
        winners += each.get() ? 1 : 0;
      }
      return winners;
    }
  }
}
