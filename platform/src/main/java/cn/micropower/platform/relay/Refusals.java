package cn.micropower.platform.relay;

import cn.micropower.contracts.id.PostId;
import cn.micropower.contracts.id.UnitId;
import cn.micropower.contracts.refusal.RefusalFact;
import cn.micropower.platform.identity.Acting;
import cn.micropower.platform.refusal.RefusalKept;
import cn.micropower.platform.refusal.RefusalRecorded;
import cn.micropower.platform.rule.Sentence;
import java.util.Optional;
import java.util.function.Function;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.messaging.MetaData;
import org.jspecify.annotations.Nullable;

/**
 * 拒绝之发布 — what leaves of any service's refusals, beside what its own publication tells; of those
 * that are kept, nothing.
 */
record Refusals(Publication publication) {

  /** Returns the event in its published form; empty where it stays at home. */
  Optional<?> of(EventMessage<?> event) {
    return switch (event.getPayload()) {
      case RefusalRecorded refusal -> Optional.of(worded(refusal, event.getMetaData()));
      case RefusalKept _ -> Optional.empty();
      default -> publication.of(event.getPayload());
    };
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
