package cn.micropower.powerlist.web;

import cn.micropower.contracts.code.Body;
import cn.micropower.platform.time.DomainClock;
import cn.micropower.powerlist.directory.Unit;
import cn.micropower.powerlist.exercise.Roll;
import cn.micropower.powerlist.exercise.Sitting;
import cn.micropower.powerlist.rulepack.book.RulePacks;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Puts beside a meeting what it is judged by: the rolls and rules of the day it was held. */
@Component
class Sittings {
  private final RulePacks packs;
  private final DomainClock clock;

  Sittings(RulePacks packs, DomainClock clock) {
    this.packs = packs;
    this.clock = clock;
  }

  Sitting of(Unit unit, MeetingRequest request) {
    var heldOn = request.heldOn();
    return new Sitting(
        request.meeting(),
        request.eligible(),
        rolls(unit, heldOn),
        packs.inForce(unit.place(), heldOn),
        clock.today());
  }

  private static Map<Body, Roll> rolls(Unit unit, LocalDate day) {
    var rolls = new EnumMap<Body, Roll>(Body.class);
    unit.rollsOn(day).forEach((body, roll) -> rolls.put(body, new Roll(roll.size(), roll.asOf())));
    return rolls;
  }
}
