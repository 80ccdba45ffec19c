package cn.micropower.platform.relay;

import cn.micropower.contracts.id.PostId;
import cn.micropower.contracts.id.UnitId;
import cn.micropower.contracts.refusal.RefusalFact;
import cn.micropower.platform.command.Provenance;
import cn.micropower.platform.identity.Acting;
import cn.micropower.platform.refusal.RefusalRecorded;
import cn.micropower.platform.rule.Sentence;
import cn.micropower.platform.seal.SealedNames;
import java.util.Optional;
import java.util.function.Function;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.messaging.MetaData;
import org.jspecify.annotations.Nullable;

/**
 * 拒绝之发布 — what leaves of any service's refusals, beside what its own publication tells; none where
 * they are sealed, or were brought about by a sealed fact.
 */
record Refusals(Publication publication, SealedNames sealed) {

  /** Returns the event in its published form; empty where it stays at home. */
  Optional<?> of(EventMessage<?> event) {
    return event.getPayload() instanceof RefusalRecorded refusal
        ? leaving(refusal, event.getMetaData())
        : publication.of(event.getPayload());
  }

  private Optional<RefusalFact> leaving(RefusalRecorded refusal, MetaData metadata) {
    boolean confidential =
        sealed.hold(RefusalRecorded.class) || metadata.containsKey(Provenance.SEALED_CAUSE);
    return confidential ? Optional.empty() : Optional.of(worded(refusal, metadata));
  }

  private static RefusalFact worded(RefusalRecorded refusal, MetaData metadata) {
    Sentence told = refusal.sentence();
    return new RefusalFact(
        refusal.id(),
        refusal.target() == null ? null : Unnamed.text(refusal.target()),
        told(metadata, Acting.UNIT, UnitId::new),
        told(metadata, RefusalRecorded.COMMAND, String::valueOf),
        refusal.rule(),
        new RefusalFact.Sentence(Unnamed.text(told.zh()), Unnamed.text(told.en())),
        refusal.law(),
        Unnamed.figures(refusal.judgement()),
        told(metadata, Acting.POST, PostId::new),
        told(metadata, Acting.ROLE, String::valueOf));
  }

  private static <T> @Nullable T told(MetaData metadata, String key, Function<String, T> form) {
    return metadata.get(key) instanceof String text ? form.apply(text) : null;
  }
}
