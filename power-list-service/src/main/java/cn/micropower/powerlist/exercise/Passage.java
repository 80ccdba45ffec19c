package cn.micropower.powerlist.exercise;

import java.time.LocalDate;

/**
 * One stretch of an exercise's way: a meeting, a publicity, an action.
 *
 * @param from its first day
 * @param until its last day
 * @param next the first day that is open to what comes after it
 * @param took whether it took its step, or left it open
 */
record Passage(String step, LocalDate from, LocalDate until, LocalDate next, boolean took) {

  static Passage of(Vote vote) {
    var day = vote.meeting().heldOn();
    return new Passage(vote.step(), day, day, day, vote.passed());
  }

  static Passage of(String step, Action action) {
    var end = action.concludedOn();
    return new Passage(step, action.completedOn(), end, end, true);
  }

  /** Posted on the 1st for seven days, the next step may start at 00:00 on the 8th. */
  static Passage of(String step, LocalDate firstDay, LocalDate lastDay) {
    return new Passage(step, firstDay, lastDay, lastDay.plusDays(1), true);
  }

  /** Whether the day lies within a period in which nothing may be done yet. */
  boolean holdsBack(LocalDate day) {
    return day.isBefore(next) && !day.isBefore(from);
  }
}
