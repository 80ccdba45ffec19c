package cn.micropower.platform.command;

import cn.micropower.contracts.id.UnitPath;
import java.util.Objects;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.jspecify.annotations.Nullable;

/** What the commands of a unit of work are given for: a call at the door, or an errand. */
interface Undertaking {

  /**
   * Notes where the command is to take effect: a place that whoever acts may know of.
   *
   * @param aggregate its target, if it exists already
   */
  void reached(UnitPath place, @Nullable String aggregate);

  /** From here on the commands of the present unit of work are given for this. */
  default void begin() {
    CurrentUnitOfWork.get().root().resources().put(Undertaking.class.getName(), this);
  }

  /** What the present command is given for. */
  static Undertaking current() {
    Undertaking begun = CurrentUnitOfWork.get().root().getResource(Undertaking.class.getName());
    return Objects.requireNonNull(begun, "a command comes by the door or on an errand");
  }
}
