package cn.micropower.disclosure.view.board;

import cn.micropower.contracts.code.Role;
import cn.micropower.contracts.rule.Days;
import cn.micropower.contracts.rule.Judgement;
import cn.micropower.contracts.rule.Ruling;
import cn.micropower.disclosure.duty.Content;
import cn.micropower.disclosure.duty.DutyEvent.DisclosurePosted;
import cn.micropower.disclosure.duty.Posting;
import cn.micropower.platform.rule.Sentence;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One duty, as everyone may read it. It names offices and no persons.
 *
 * @param office the posts that answer for it
 * @param minimum how many days it must hang, by which rule of which pack
 * @param within within how many days it must be posted, by which rule of which pack
 * @param firstDay how many days after it happened it may begin to hang, by which rule of which
 *     pack; null where none says so
 * @param overdue whether it was not posted in time; stays, whatever was posted later
 * @param posted null while nothing is posted
 * @param ended whether its period is over
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record DutyAnswer(
    String id,
    long version,
    String unit,
    String exercise,
    String step,
    Content content,
    List<Office> office,
    Ruling<Days> minimum,
    Ruling<Days> within,
    @Nullable Ruling<Days> firstDay,
    Instant dueAt,
    boolean overdue,
    @Nullable Posted posted,
    boolean ended) {

  static DutyAnswer of(BoardLine line) {
    var opened = line.opened();
    var matter = opened.matter();
    var posted = line.posted();
    return new DutyAnswer(
        opened.duty().value(),
        line.version(),
        matter.place().unit().value(),
        matter.exercise().value(),
        matter.step(),
        opened.content(),
        opened.responsible().stream().map(Office::of).toList(),
        opened.minimum(),
        opened.posting(),
        opened.firstDay(),
        opened.dueAt(),
        line.overdue(),
        posted == null ? null : Posted.of(posted),
        line.ended());
  }

  /** A post by its kind. */
  record Office(String role, Sentence name) {
    static Office of(Role role) {
      return new Office(role.name(), new Sentence(role.zh(), role.en()));
    }
  }

  /**
   * How it hangs.
   *
   * @param firstDay whether it begins no earlier than it may; null where no rule says so
   * @param late whether it was entered after it was due
   * @param attested whether a second official vouched for a late entry
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Posted(
      Posting posting,
      Judgement judgement,
      @Nullable Judgement firstDay,
      boolean late,
      boolean attested) {
    static Posted of(DisclosurePosted posted) {
      return new Posted(
          posted.posting(),
          posted.judgement(),
          posted.firstDay(),
          posted.late(),
          posted.attestation() != null);
    }
  }
}
