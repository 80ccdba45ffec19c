package cn.micropower.disclosure.duty;

import cn.micropower.contracts.id.DutyId;
import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * 张贴公开 — it hangs; enter where, since when, until when, with its photograph.
 *
 * @param attestation who vouches for an entry made late; null where nobody has to
 * @param now the present moment of the domain
 */
public record PostDisclosure(
    @TargetAggregateIdentifier DutyId duty,
    Posting posting,
    @Nullable Attestation attestation,
    Instant now) {}
