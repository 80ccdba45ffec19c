package cn.micropower.cases.file;

import cn.micropower.cases.access.SecondHand;
import cn.micropower.cases.writing.Writing;
import cn.micropower.contracts.id.CaseId;
import cn.micropower.contracts.id.UnitPath;
import cn.micropower.platform.command.BelongsTo;
import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * 立案.
 *
 * @param verified whether the clue is under preliminary verification
 * @param seat the unit whose discipline commission files it
 * @param today the present day of the domain
 */
public record OpenCase(
    @TargetAggregateIdentifier CaseId file,
    Source source,
    boolean verified,
    UnitPath seat,
    Writing reason,
    LocalDate decidedOn,
    SecondHand second,
    LocalDate today)
    implements BelongsTo {

  @Override
  public UnitPath place() {
    return seat;
  }
}
