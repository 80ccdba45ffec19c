package cn.micropower.supervision.web;

import cn.micropower.platform.time.Plausible;
import cn.micropower.platform.web.Fingerprint;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;

/** When it was put right, with the fingerprint of the evidence. */
record RectificationRequest(
    @NotNull @Plausible LocalDate doneOn,
    @NotNull @Pattern(regexp = Fingerprint.SHA256) String evidenceSha256) {}
