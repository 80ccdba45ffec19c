package cn.micropower.disclosure.deadline;

import static cn.micropower.platform.time.DomainClock.ZONE;

import cn.micropower.contracts.id.DutyId;
import cn.micropower.platform.deadline.Deadlines;
import cn.micropower.platform.deadline.Due;
import cn.micropower.platform.view.Views;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Which duties have fallen due, in due order. */
record DutyDeadlines(JdbcClient jdbc, Views views) implements Deadlines {

  @Override
  public List<Due> due(Instant now, int atMost) {
    return jdbc.sql(
            """
            select duty, kind, due_at from %s where due_at <= :now
            order by due_at, duty limit :atMost
            """
                .formatted(views.live(DeadlineView.NAME).name("deadline")))
        .param("now", now.atZone(ZONE).toOffsetDateTime())
        .param("atMost", atMost)
        .query((row, _) -> due(row))
        .list();
  }

  private static Due due(ResultSet row) throws SQLException {
    return DeadlineKind.valueOf(row.getString("kind"))
        .due(
            new DutyId(row.getString("duty")),
            row.getObject("due_at", OffsetDateTime.class).toInstant());
  }
}
