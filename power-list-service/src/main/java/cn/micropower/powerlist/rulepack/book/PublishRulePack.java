package cn.micropower.powerlist.rulepack.book;

import cn.micropower.contracts.id.RulePackId;
import cn.micropower.contracts.id.UnitPath;
import cn.micropower.platform.command.BelongsTo;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * 公布规则包 — publish a new version of a unit's rules.
 *
 * @param today the present day of the domain
 */
public record PublishRulePack(
    @TargetAggregateIdentifier RulePackId pack,
    UnitPath place,
    Basis basis,
    List<EntryChange> changes,
    LocalDate effectiveFrom,
    LocalDate today)
    implements BelongsTo {}
