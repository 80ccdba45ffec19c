package cn.micropower.supervision.appraisal;

import cn.micropower.contracts.id.AppraisalId;
import cn.micropower.contracts.id.InquiryId;
import cn.micropower.contracts.id.MatterId;
import cn.micropower.contracts.id.UnitPath;
import cn.micropower.platform.command.BelongsTo;
import cn.micropower.supervision.matter.Matter;
import cn.micropower.supervision.standard.Standard;
import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * 开启评议 — villagers were told of it. Given by a policy.
 *
 * @param toldOn the day on which they were told
 * @param inquiry whose rectification is to be appraised; null after a briefing
 */
public record OpenAppraisal(
    @TargetAggregateIdentifier MatterId id,
    AppraisalId appraisal,
    Matter matter,
    Standard standard,
    LocalDate toldOn,
    @Nullable InquiryId inquiry)
    implements BelongsTo {

  public OpenAppraisal(
      AppraisalId appraisal,
      Matter matter,
      Standard standard,
      LocalDate toldOn,
      @Nullable InquiryId inquiry) {
    this(matter.id(), appraisal, matter, standard, toldOn, inquiry);
  }

  @Override
  public UnitPath place() {
    return matter.place();
  }

  Occasion occasion() {
    return Occasion.of(inquiry);
  }
}
