package cn.micropower.year.plan;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("会议:名册多大都合乎参考规则包")
class MeetingTest {
  private final Dice dice = Dice.of(5, "meetings");

  @Test
  @DisplayName("通过的:到会过三分之二,全体过三分之二同意;不通过的:到会够而同意不过半;人数不足的:不到三分之二")
  void tallies_are_what_they_are_called_for_any_roll() {
    for (int roll = 3; roll < 1500; roll++) {
      var passing = Meeting.passing(roll, dice);
      assertThat(3 * passing.present()).as("of %d", roll).isGreaterThanOrEqualTo(2 * roll);
      assertThat(3 * passing.approve()).as("of %d", roll).isGreaterThan(2 * roll);
      assertThat(votes(passing)).as("of %d", roll).isEqualTo(passing.present());
      var failing = Meeting.failing(roll, dice);
      assertThat(3 * failing.present()).as("of %d", roll).isGreaterThanOrEqualTo(2 * roll);
      assertThat(2 * failing.approve()).as("of %d", roll).isLessThanOrEqualTo(failing.present());
      assertThat(votes(failing)).as("of %d", roll).isEqualTo(failing.present());
      assertThat(3 * Meeting.thin(roll, dice).present()).as("of %d", roll).isLessThan(2 * roll);
    }
  }

  private static int votes(Meeting meeting) {
    assertThat(meeting.approve()).isLessThanOrEqualTo(meeting.present());
    return meeting.approve() + meeting.against() + meeting.abstain();
  }
}
