package cn.micropower.supervision.web;

import cn.micropower.platform.time.Plausible;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;

/** When it was put right, with the fingerprint of the evidence. */
record RectificationRequest(
    @NotNull @Plausible LocalDate doneOn,
    @NotNull @Pattern(regexp = "[0-9a-fA-F]{64}") String evidenceSha256) {}
