package cn.micropower.cases.web;

import cn.micropower.cases.clue.Way;
import cn.micropower.contracts.id.PersonId;
import cn.micropower.platform.time.Plausible;
import cn.micropower.platform.web.Text;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/** What is to be done about a clue, by whose two hands. */
record DispositionRequest(
    @NotNull Way way,
    @NotNull @Text(max = 2000, lines = true) String reason,
    @NotNull @Plausible LocalDate decidedOn,
    @NotNull PersonId secondPerson) {}
