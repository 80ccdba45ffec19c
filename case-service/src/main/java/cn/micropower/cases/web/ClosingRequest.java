package cn.micropower.cases.web;

import cn.micropower.platform.time.Plausible;
import cn.micropower.platform.web.Sha256;
import cn.micropower.platform.web.Text;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;

/** What the case was, what came of it, what was put right. */
record ClosingRequest(
    @NotNull @Text(max = 2000, lines = true) String problem,
    @NotNull @Text(max = 2000, lines = true) String result,
    @NotNull @Valid RectificationRequest rectification) {

  /**
   * What was put right.
   *
   * @param evidenceSha256 fingerprint of what shows it
   */
  record RectificationRequest(
      @NotNull @Text(max = 2000, lines = true) String measures,
      @NotNull @Plausible LocalDate doneOn,
      @NotNull @Pattern(regexp = Sha256.FORM) String evidenceSha256) {}
}
