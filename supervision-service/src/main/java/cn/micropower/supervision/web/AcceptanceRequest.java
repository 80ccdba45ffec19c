package cn.micropower.supervision.web;

import cn.micropower.platform.web.Text;
import jakarta.validation.constraints.NotNull;

/** Why the explanation is accepted. */
record AcceptanceRequest(@NotNull @Text(max = 2000, lines = true) String reason) {}
