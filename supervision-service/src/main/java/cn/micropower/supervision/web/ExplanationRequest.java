package cn.micropower.supervision.web;

import cn.micropower.platform.web.Fingerprint;
import cn.micropower.platform.web.Text;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;

/** What one of the committees replied on the spot. */
record ExplanationRequest(
    @NotNull @Text(max = 2000, lines = true) String summary,
    @NotNull @Pattern(regexp = Fingerprint.SHA256) String minutesSha256) {}
