package cn.micropower.supervision.web;

import cn.micropower.platform.time.Plausible;
import cn.micropower.platform.web.Sha256;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;

/** When it was put right, with the fingerprint of the evidence. */
record RectificationRequest(
    @NotNull @Plausible LocalDate doneOn,
    @NotNull @Pattern(regexp = Sha256.FORM) String evidenceSha256) {}
