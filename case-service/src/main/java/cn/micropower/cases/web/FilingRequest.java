package cn.micropower.cases.web;

import cn.micropower.contracts.id.PersonId;
import cn.micropower.platform.time.Plausible;
import cn.micropower.platform.web.Text;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/** Why a case is opened, by whose two hands. */
record FilingRequest(
    @NotNull @Text(max = 2000, lines = true) String reason,
    @NotNull @Plausible LocalDate decidedOn,
    @NotNull PersonId secondPerson) {}
