package cn.micropower.powerlist.exercise;

import static cn.micropower.powerlist.exercise.ExerciseRule.ACCEPTED_BEFORE_COMPLETED;
import static cn.micropower.powerlist.exercise.ExerciseRule.ACTION_BEFORE_PREDECESSOR;
import static cn.micropower.powerlist.exercise.ExerciseRule.ACTION_IN_THE_FUTURE;
import static cn.micropower.powerlist.exercise.ExerciseRule.DATED_WITHIN_PUBLICITY;

import cn.micropower.platform.rule.Refused;
import java.time.LocalDate;

/** Judges the days that an action and its papers bear, after what came before it. */
record Diligence(Passage before, LocalDate today) {

  /** Returns if the action could happen on those days. */
  void examine(Action action) {
    mustBePossible("完成", "completion", action.completedOn());
    var acceptedOn = action.acceptedOn();
    if (acceptedOn != null) {
      mustBePossible("验收", "acceptance", acceptedOn);
      if (acceptedOn.isBefore(action.completedOn())) {
        throw new Refused(ACCEPTED_BEFORE_COMPLETED, acceptedOn, action.completedOn());
      }
    }
    action.documents().forEach(this::examine);
  }

  private void examine(Document document) {
    var kind = document.kind();
    if (kind.comesOfTheAction()) {
      mustBePossible(kind.zh(), kind.en(), document.issuedOn());
    } else {
      mustHaveCome(kind.zh(), kind.en(), document.issuedOn());
    }
  }

  private void mustBePossible(String zh, String en, LocalDate day) {
    mustHaveCome(zh, en, day);
    if (before.holdsBack(day)) {
      throw new Refused(DATED_WITHIN_PUBLICITY, zh, en, day, before.from(), before.until());
    }
    if (day.isBefore(before.next())) {
      throw new Refused(ACTION_BEFORE_PREDECESSOR, zh, en, day, before.next());
    }
  }

  private void mustHaveCome(String zh, String en, LocalDate day) {
    if (day.isAfter(today)) {
      throw new Refused(ACTION_IN_THE_FUTURE, zh, en, day, today);
    }
  }
}
