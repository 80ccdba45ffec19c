package cn.micropower.disclosure.deadline;

import cn.micropower.contracts.id.DutyId;
import cn.micropower.disclosure.duty.EndPublicity;
import cn.micropower.disclosure.duty.MarkOverdue;
import cn.micropower.platform.deadline.Due;
import java.time.Instant;

/**
 * What of a duty falls due, and the command that it then asks for: the same whenever it is told.
 */
enum DeadlineKind {
  /** The time for posting is over. */
  OVERDUE("disclosure-overdue") {
    @Override
    Object command(DutyId duty, Instant dueAt) {
      return new MarkOverdue(duty, dueAt);
    }
  },
  /** The last day of the publicity is over. */
  PUBLICITY_END("publicity-end") {
    @Override
    Object command(DutyId duty, Instant dueAt) {
      return new EndPublicity(duty, dueAt);
    }
  };

  private final String what;

  DeadlineKind(String what) {
    this.what = what;
  }

  Due due(DutyId duty, Instant dueAt) {
    return new Due(dueAt, what, command(duty, dueAt));
  }

  abstract Object command(DutyId duty, Instant dueAt);
}
