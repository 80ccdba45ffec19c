package cn.micropower.powerlist.web;

import cn.micropower.platform.time.Plausible;
import cn.micropower.platform.web.Sha256;
import cn.micropower.powerlist.exercise.Meeting;
import cn.micropower.powerlist.exercise.VotingMethod;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.PositiveOrZero;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A meeting as its minutes have it.
 *
 * @param eligible how many the client believes are on the roll; must be what the directory knows
 */
record MeetingRequest(
    @NotNull @Plausible LocalDate heldOn,
    @Nullable @Plausible LocalDate noticeGivenOn,
    @Nullable @PositiveOrZero Integer eligible,
    @PositiveOrZero int present,
    @PositiveOrZero int approve,
    @PositiveOrZero int against,
    @PositiveOrZero int abstain,
    @NotNull VotingMethod method,
    @NotNull @Pattern(regexp = Sha256.FORM) String minutesSha256) {

  Meeting meeting() {
    return new Meeting(
        heldOn,
        noticeGivenOn,
        present,
        approve,
        against,
        abstain,
        method,
        minutesSha256.toLowerCase(Locale.ROOT));
  }
}
