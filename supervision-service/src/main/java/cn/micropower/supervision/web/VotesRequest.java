package cn.micropower.supervision.web;

import cn.micropower.platform.time.Plausible;
import cn.micropower.platform.web.Sha256;
import cn.micropower.supervision.appraisal.Panel;
import cn.micropower.supervision.appraisal.Tally;
import cn.micropower.supervision.standard.PanelSeat;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import java.util.Map;

/** The votes of a panel: who came by their seats, never by name, and how they voted. */
record VotesRequest(
    @NotNull @Plausible LocalDate heldOn,
    @NotNull @Valid PanelRequest panel,
    @NotNull @Valid TallyRequest tally,
    @NotNull @Pattern(regexp = Sha256.FORM) String minutesSha256) {

  /**
   * The panel.
   *
   * @param all how many belong to it
   * @param present how many came, by seat
   */
  record PanelRequest(
      @NotNull @Min(1) @Max(100_000) Integer all,
      @NotEmpty Map<@NotNull PanelSeat, @NotNull @Min(0) @Max(100_000) Integer> present) {

    Panel panel() {
      return new Panel(all, present);
    }
  }

  /** How they voted. */
  record TallyRequest(
      @NotNull @Min(0) @Max(100_000) Integer satisfied,
      @NotNull @Min(0) @Max(100_000) Integer fairlySatisfied,
      @NotNull @Min(0) @Max(100_000) Integer dissatisfied,
      @NotNull @Min(0) @Max(100_000) Integer abstained) {

    Tally tally() {
      return new Tally(satisfied, fairlySatisfied, dissatisfied, abstained);
    }
  }
}
