package cn.micropower.supervision.inquiry;

import cn.micropower.contracts.id.AppraisalId;
import cn.micropower.contracts.id.InquiryId;
import cn.micropower.contracts.id.UnitPath;
import cn.micropower.platform.command.BelongsTo;
import cn.micropower.supervision.matter.Matter;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * 启动核查 — villagers rejected a matter too often running. Given by a policy.
 *
 * @param appraisal whose closing opens it
 */
public record OpenInquiry(
    @TargetAggregateIdentifier InquiryId inquiry, Matter matter, AppraisalId appraisal)
    implements BelongsTo {

  @Override
  public UnitPath place() {
    return matter.seat();
  }
}
