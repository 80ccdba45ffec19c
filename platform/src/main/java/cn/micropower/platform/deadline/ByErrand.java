package cn.micropower.platform.deadline;

import cn.micropower.platform.command.Errand;
import cn.micropower.platform.command.ErrandDoor;
import cn.micropower.platform.command.Work;

/**
 * Gives a deadline's command as a policy's is given; what it may order, the authority table says.
 */
final class ByErrand implements Giving {
  private final Work work;
  private final ErrandDoor door;

  ByErrand(Work work, ErrandDoor door) {
    this.work = work;
    this.door = door;
  }

  @Override
  public void give(Due due) throws Exception {
    work.commit(
        due,
        () -> {
          door.give(due.command(), Errand.ofDeadline(due.what(), due.dueAt()));
          return _ -> due;
        });
  }
}
