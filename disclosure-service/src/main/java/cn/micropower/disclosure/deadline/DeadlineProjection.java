package cn.micropower.disclosure.deadline;

import static cn.micropower.platform.time.DomainClock.ZONE;

import cn.micropower.contracts.id.DutyId;
import cn.micropower.disclosure.duty.DutyEvent;
import cn.micropower.disclosure.duty.DutyEvent.DisclosureOverdue;
import cn.micropower.disclosure.duty.DutyEvent.DisclosurePosted;
import cn.micropower.disclosure.duty.DutyEvent.DutyOpened;
import cn.micropower.disclosure.duty.DutyEvent.PublicityEnded;
import cn.micropower.platform.view.ViewTables;
import java.time.Instant;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Keeps, for every duty, what of it is still to fall due: one thing at a time. */
record DeadlineProjection(JdbcClient jdbc, ViewTables tables) {

  @EventHandler
  void on(DutyEvent event) {
    switch (event) {
      case DutyOpened opened -> add(opened.duty(), DeadlineKind.OVERDUE, opened.dueAt());
      case DisclosurePosted posted -> {
        drop(posted.duty());
        add(posted.duty(), DeadlineKind.PUBLICITY_END, posted.posting().overAt());
      }
      case DisclosureOverdue overdue -> drop(overdue.duty());
      case PublicityEnded ended -> drop(ended.duty());
    }
  }

  private void add(DutyId duty, DeadlineKind kind, Instant dueAt) {
    jdbc.sql(
            "insert into %s (duty, kind, due_at) values (:duty, :kind, :dueAt)"
                .formatted(tables.name("deadline")))
        .param("duty", duty.value())
        .param("kind", kind.name())
        .param("dueAt", dueAt.atZone(ZONE).toOffsetDateTime())
        .update();
  }

  private void drop(DutyId duty) {
    jdbc.sql("delete from %s where duty = :duty".formatted(tables.name("deadline")))
        .param("duty", duty.value())
        .update();
  }
}
