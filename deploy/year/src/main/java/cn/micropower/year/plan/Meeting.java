package cn.micropower.year.plan;

import java.time.LocalDate;
import java.util.Map;

/**
 * 会议 — one meeting of a body, in numbers.
 *
 * @param notice how many days before it was called
 */
record Meeting(int present, int approve, int against, int abstain, int notice, String method) {

  /** Enough come and more than two thirds of all agree: it passes by any rule of the pack. */
  static Meeting passing(int roll, Dice dice) {
    int present = roll - dice.between(0, roll / 6);
    int approve = Math.max(roll * 2 / 3 + 1, present - dice.between(0, present / 8));
    return of(present, approve, dice);
  }

  /** Enough come, and at most a third of them agrees. */
  static Meeting failing(int roll, Dice dice) {
    int present = roll - dice.between(0, roll / 6);
    return of(present, present / 3, dice);
  }

  /** Half of all come. */
  static Meeting thin(int roll, Dice dice) {
    return of(roll / 2, roll / 2, dice);
  }

  private static Meeting of(int present, int approve, Dice dice) {
    int abstain = Math.min(present - approve, dice.between(0, 1));
    var method = present > 9 ? "SECRET_BALLOT" : "HANDS";
    return new Meeting(
        present, approve, present - approve - abstain, abstain, dice.between(3, 5), method);
  }

  /** Returns the meeting as an assembly of all villagers is called: ten days before at least. */
  Meeting calledEarly() {
    return new Meeting(present, approve, against, abstain, notice + 8, method);
  }

  /** Returns the body of a meeting held on that day. */
  Map<String, Object> on(LocalDate day, String name) {
    return Map.of(
        "heldOn",
        day.toString(),
        "noticeGivenOn",
        day.minusDays(notice).toString(),
        "present",
        present,
        "approve",
        approve,
        "against",
        against,
        "abstain",
        abstain,
        "method",
        method,
        "minutesSha256",
        Papers.fingerprint(name));
  }
}
