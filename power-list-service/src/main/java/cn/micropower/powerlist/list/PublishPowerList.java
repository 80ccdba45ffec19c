package cn.micropower.powerlist.list;

import cn.micropower.contracts.id.PowerListId;
import cn.micropower.contracts.id.UnitPath;
import cn.micropower.platform.command.BelongsTo;
import cn.micropower.powerlist.template.Template;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * 公布清单 — publish a new version of a district's list, made from a template.
 *
 * @param executable the procedures that can be carried out, besides those the template names
 * @param today the present day of the domain
 */
public record PublishPowerList(
    @TargetAggregateIdentifier PowerListId list,
    UnitPath place,
    Template template,
    List<ItemChange> changes,
    Set<String> executable,
    LocalDate effectiveFrom,
    String reason,
    LocalDate today)
    implements BelongsTo {}
