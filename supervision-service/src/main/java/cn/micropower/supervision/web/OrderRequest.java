package cn.micropower.supervision.web;

import cn.micropower.platform.time.Plausible;
import cn.micropower.platform.web.Text;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/** What must be put right, and by when. */
record OrderRequest(
    @NotNull @Text(max = 2000, lines = true) String measures,
    @NotNull @Plausible LocalDate dueOn) {}
