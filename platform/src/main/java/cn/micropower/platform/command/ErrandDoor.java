package cn.micropower.platform.command;

import cn.micropower.platform.rule.Refused;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.jspecify.annotations.Nullable;

/**
 * 差事之门 — the way in for what a policy orders of a fact, or a deadline of its day, inside the unit
 * of work that deals with it. It acts where its target stands; what it may order, the table of
 * authority says.
 */
public final class ErrandDoor {
  private final CommandGateway commands;
  private final RefusalRegister refusals;

  ErrandDoor(CommandGateway commands, RefusalRegister refusals) {
    this.commands = commands;
    this.refusals = refusals;
  }

  /**
   * Gives a command in the present unit of work; its events are appended when that commits.
   *
   * @return what its handler returned; the id of what it creates, if it creates something
   * @throws Refused if a rule refuses it: the unit of work cannot be committed any more
   */
  public @Nullable Object give(Object command, Errand errand) {
    errand.gives(command);
    errand.begin();
    return commands.sendAndWait(new GenericCommandMessage<>(command, errand.metadata()));
  }

  /** Records the refusal of an errand's last command, in a unit of work after the refused one. */
  public void record(Refused refused, Errand errand) {
    refusals.record(errand, refused);
  }
}
