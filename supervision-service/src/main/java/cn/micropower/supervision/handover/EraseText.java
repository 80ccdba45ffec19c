package cn.micropower.supervision.handover;

import cn.micropower.contracts.id.HandoverId;
import cn.micropower.contracts.id.PersonId;
import cn.micropower.platform.command.Confidential;
import cn.micropower.platform.person.ErasureReason;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * 删除文字 — 《个人信息保护法》第四十七条: what was written in a handing over can never be read again.
 *
 * @param key the one under which the text stands
 */
@Confidential
public record EraseText(
    @TargetAggregateIdentifier HandoverId handover, PersonId key, ErasureReason reason) {}
