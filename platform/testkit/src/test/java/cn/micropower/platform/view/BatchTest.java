package cn.micropower.platform.view;

import static org.assertj.core.api.Assertions.assertThat;

import cn.micropower.platform.testkit.Database;
import cn.micropower.platform.testkit.Postgres;
import java.util.List;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.axonframework.messaging.GenericMessage;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.support.JdbcTransactionManager;

class BatchTest {
  private final Database database = Postgres.database();
  private final DataSource source = database.as(database.superuser());
  private final NamedParameterJdbcTemplate jdbc = new NamedParameterJdbcTemplate(source);
  private final Batch batch = new Batch(jdbc);
  private final Batch.Statement trees = batch.statement("insert into tree values (:tree)");
  private final Batch.Statement apples =
      batch.statement("insert into apple values (:tree, :apple)");

  @BeforeEach
  void plant() {
    jdbc.getJdbcOperations().execute("create table tree (tree int primary key)");
    jdbc.getJdbcOperations().execute("create table apple (tree int references tree, apple int)");
  }

  @AfterEach
  void clear() {
    jdbc.getJdbcOperations().execute("drop table apple, tree");
  }

  @Test
  @DisplayName("按声明的次序写入,不论调用的次序")
  void rows_are_written_in_the_order_of_the_statements() {
    inOneGo(
        work -> {
          apples.add(row(1).addValue("apple", 10));
          trees.add(row(1));
          trees.add(row(2));
          apples.add(row(2).addValue("apple", 20));
          assertThat(harvest()).isEmpty();
          work.commit();
        });
    assertThat(harvest()).containsExactly(10, 20);
  }

  @Test
  @DisplayName("回滚之后什么也没写")
  void nothing_is_written_of_what_is_rolled_back() {
    inOneGo(
        work -> {
          trees.add(row(1));
          apples.add(row(1).addValue("apple", 10));
          work.rollback();
        });
    inOneGo(
        work -> {
          trees.add(row(1));
          work.commit();
        });
    assertThat(harvest()).isEmpty();
  }

  private void inOneGo(Consumer<UnitOfWork<?>> task) {
    var work = DefaultUnitOfWork.startAndGet(GenericMessage.asMessage("leaves"));
    work.attachTransaction(new SpringTransactionManager(new JdbcTransactionManager(source)));
    task.accept(work);
  }

  private List<Integer> harvest() {
    return jdbc.getJdbcOperations()
        .queryForList("select apple from apple order by apple", Integer.class);
  }

  private static MapSqlParameterSource row(int tree) {
    return new MapSqlParameterSource("tree", tree);
  }
}
