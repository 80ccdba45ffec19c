package cn.micropower.platform.command;

import cn.micropower.platform.identity.Acting;
import cn.micropower.platform.identity.Actors;
import cn.micropower.platform.rule.Refused;
import cn.micropower.platform.web.Declined;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** 资格 — in which standing the caller of an attempt acts. */
record Standing(Actors actors, CommandGateway commands) {
  private static final Logger LOG = LoggerFactory.getLogger(Standing.class);

  /**
   * Returns the person acting.
   *
   * @throws Refused if the caller does not hold the post named; the attempt then knows the unit
   *     concerned, where that lies in the caller's own district
   */
  Acting of(Attempt attempt) {
    var call = attempt.call();
    try {
      return actors.acting(call.caller(), call.actingPost());
    } catch (Refused withoutStanding) {
      actors.onlooker(call.caller()).ifPresent(onlooker -> follow(attempt, onlooker));
      throw withoutStanding;
    }
  }

  /**
   * Lets somebody without standing come as far as the wall of his own district and the table of
   * authority, where everything ends for him, so that it is known which unit he aimed at.
   */
  private void follow(Attempt attempt, Acting onlooker) {
    try {
      commands.sendAndWait(CommandDoor.message(attempt.prepare(), attempt.call(), onlooker));
    } catch (Refused | Declined | AggregateNotFoundException stopped) {
      LOG.debug("an attempt without standing was stopped: {}", stopped.getMessage());
    }
  }
}
