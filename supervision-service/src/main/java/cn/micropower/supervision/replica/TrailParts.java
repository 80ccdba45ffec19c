package cn.micropower.supervision.replica;

import cn.micropower.platform.inbox.Refill;
import cn.micropower.platform.inbox.Replica;
import cn.micropower.platform.web.Declined;
import java.util.List;
import org.springframework.stereotype.Component;

/** 全程各部 — the parts that make up a story, each filled by a replica of its own. */
@Component
public final class TrailParts {
  private static final List<Class<? extends Replica<?>>> PARTS =
      List.of(
          PowerListTrail.class,
          DisclosureTrail.class,
          SupervisionTrail.class,
          CaseTrail.class,
          RefusalTrail.class);

  private final Refill refill;

  TrailParts(Refill refill) {
    this.refill = refill;
  }

  /**
   * Returns if every part is there.
   *
   * @throws Declined if one of them is being filled anew: whoever read a story now would take it
   *     for the whole one
   */
  public void mustBeWhole() {
    PARTS.forEach(refill::mustBeOver);
  }
}
