package cn.micropower.supervision.web;

import cn.micropower.platform.web.Sha256;
import cn.micropower.platform.web.Text;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;

/** What one of the committees replied on the spot. */
record ExplanationRequest(
    @NotNull @Text(max = 2000, lines = true) String summary,
    @NotNull @Pattern(regexp = Sha256.FORM) String minutesSha256) {}
