package cn.micropower.supervision.inquiry;

import static java.nio.charset.StandardCharsets.UTF_8;

import cn.micropower.contracts.id.AppraisalId;
import cn.micropower.contracts.id.InquiryId;
import cn.micropower.contracts.id.UnitPath;
import cn.micropower.platform.eventstore.Reading;
import cn.micropower.platform.eventstore.Readings;
import cn.micropower.supervision.matter.Matter;
import java.util.Optional;
import java.util.UUID;

/** The inquiries as the doors look them up. */
public final class Inquiries {
  private final Reading<Optional<Inquiry>> inquiries;

  public Inquiries(Readings readings) {
    this.inquiries =
        readings.of(
            Optional.empty(),
            (before, event) ->
                event instanceof InquiryEvent known ? Inquiry.evolve(before, known) : before);
  }

  /** The id of the inquiry that an appraisal opens: of the same appraisal, always the same. */
  public static InquiryId idOf(AppraisalId appraisal) {
    return new InquiryId("inquiry:" + UUID.nameUUIDFromBytes(appraisal.value().getBytes(UTF_8)));
  }

  /** The inquiry, if it was ever opened. */
  public Optional<Told> told(InquiryId id) {
    return inquiries
        .at(id.value())
        .map(
            inquiry ->
                new Told(
                    inquiry.opened().matter(),
                    inquiry.opened().seat(),
                    inquiry.stage() == Inquiry.Stage.UNDER_WAY));
  }

  /**
   * An inquiry as others speak of it.
   *
   * @param undecided whether the commission is to decide what comes of it
   */
  public record Told(Matter matter, UnitPath seat, boolean undecided) {}
}
