package cn.micropower.cases.file;

import cn.micropower.cases.writing.Writing;
import cn.micropower.contracts.id.CaseId;
import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * 结案 — what it was, what came of it, what was put right; all of it under the same keys.
 *
 * @param today the present day of the domain
 */
public record CloseCase(
    @TargetAggregateIdentifier CaseId file,
    Writing problem,
    Writing result,
    Rectification rectification,
    LocalDate today) {}
