package cn.micropower.platform.inbox;

import java.time.Duration;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Keeps the marks. One is moved only from where its reader believes it to be. */
record Marks(JdbcClient jdbc) {
  /** Shorter than PostgreSQL waits before it looks for a deadlock and ends one of the two. */
  private static final Duration BRIEFLY = Duration.ofMillis(300);

  private static final String COLUMNS =
      "select source, partition, leaf, record_offset as \"offset\" from inbox_mark ";

  /** Returns the mark of a partition; it begins to exist where there was none. */
  Mark open(String group, String source, int partition) {
    jdbc.sql(
            """
            insert into inbox_mark (consumer_group, source, partition, leaf, record_offset)
            values (:group, :source, :partition, -1, -1) on conflict do nothing
            """)
        .param("group", group)
        .param("source", source)
        .param("partition", partition)
        .update();
    return jdbc.sql(
            COLUMNS
                + "where consumer_group = :group and source = :source and partition = :partition")
        .param("group", group)
        .param("source", source)
        .param("partition", partition)
        .query(Mark.class)
        .single();
  }

  /** All marks of a group. */
  List<Mark> of(String group) {
    return jdbc.sql(COLUMNS + "where consumer_group = :group")
        .param("group", group)
        .query(Mark.class)
        .list();
  }

  /**
   * Moves a mark, in the present transaction.
   *
   * @throws Overtaken if it is not, or not any more, where the reader believes it to be
   */
  void move(String group, Mark from, Mark to) {
    var moved =
        jdbc.sql(
                """
                update inbox_mark set leaf = :leaf, record_offset = :offset
                where consumer_group = :group and source = :source and partition = :partition
                  and leaf = :oldLeaf and record_offset = :oldOffset
                """)
            .param("leaf", to.leaf())
            .param("offset", to.offset())
            .param("group", group)
            .param("source", from.source())
            .param("partition", from.partition())
            .param("oldLeaf", from.leaf())
            .param("oldOffset", from.offset())
            .update();
    if (moved != 1) {
      throw new Overtaken();
    }
  }

  /**
   * Lets the present transaction fail rather than wait long for a lock. Who deals with much at once
   * takes locks in the order in which facts came, not in everybody's, and so has to give way.
   */
  void giveWay() {
    jdbc.sql("set local lock_timeout = '%d ms'".formatted(BRIEFLY.toMillis())).update();
  }

  /**
   * Forgets a group's marks, but not how far they stood, in the present transaction. Until its end
   * no mark can move, so that whatever is emptied with the marks is emptied of all that they stood
   * for.
   */
  void forget(String group) {
    jdbc.sql("lock table inbox_mark in share row exclusive mode").update();
    jdbc.sql(
            """
            insert into inbox_goal (consumer_group, source, partition, leaf)
            select consumer_group, source, partition, leaf
            from inbox_mark where consumer_group = :group
            on conflict (consumer_group, source, partition) do update
            set leaf = greatest(inbox_goal.leaf, excluded.leaf)
            """)
        .param("group", group)
        .update();
    jdbc.sql("delete from inbox_mark where consumer_group = :group").param("group", group).update();
  }
}
