package cn.micropower.powerlist.exercise;

import cn.micropower.contracts.code.Body;
import cn.micropower.powerlist.rulepack.RulesInForce;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A meeting as it comes through the door, with everything that it must be judged by.
 *
 * @param claimedRoll how many the client believes are on the roll; null if it says nothing
 * @param rolls the unit's rolls on the day of the meeting
 * @param rules the rules in force for the unit on the day of the meeting
 * @param today the present day of the domain
 */
public record Sitting(
    Meeting meeting,
    @Nullable Integer claimedRoll,
    Map<Body, Roll> rolls,
    RulesInForce rules,
    LocalDate today) {

  public Sitting {
    rolls = Map.copyOf(rolls);
  }
}
