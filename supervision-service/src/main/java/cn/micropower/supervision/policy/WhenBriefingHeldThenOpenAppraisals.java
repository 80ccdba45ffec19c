package cn.micropower.supervision.policy;

import cn.micropower.contracts.disclosure.DisclosureFact.BriefedItem;
import cn.micropower.contracts.disclosure.DisclosureFact.BriefingHeld;
import cn.micropower.platform.inbox.Arrival;
import cn.micropower.platform.inbox.NotYet;
import cn.micropower.platform.inbox.Policy;
import cn.micropower.platform.replica.Places;
import cn.micropower.supervision.appraisal.Appraisals;
import cn.micropower.supervision.appraisal.OpenAppraisal;
import cn.micropower.supervision.matter.Matter;
import cn.micropower.supervision.standard.Standards;
import java.util.List;
import org.springframework.stereotype.Component;

/** 发布会已召开，则开启评议 — every item that villagers were told is put to the panel. */
@Component
final class WhenBriefingHeldThenOpenAppraisals implements Policy<BriefingHeld> {
  private final Places places;
  private final Standards standards;

  WhenBriefingHeldThenOpenAppraisals(Places places, Standards standards) {
    this.places = places;
    this.standards = standards;
  }

  @Override
  public Class<BriefingHeld> fact() {
    return BriefingHeld.class;
  }

  @Override
  public List<OpenAppraisal> when(BriefingHeld fact, Arrival arrival) {
    if (places.of(fact.place().unit()).isEmpty()) {
      throw new NotYet(fact.place().unit().value());
    }
    return fact.items().stream().map(item -> open(fact, item)).toList();
  }

  private OpenAppraisal open(BriefingHeld fact, BriefedItem item) {
    return new OpenAppraisal(
        Appraisals.idOf(item.matter(), fact.briefing().value()),
        new Matter(item.matter(), fact.place(), item.exercise(), item.title()),
        standards.of(fact.place()),
        fact.heldOn(),
        null);
  }
}
