package cn.micropower.supervision.view.handover;

import cn.micropower.platform.person.Persons;
import cn.micropower.platform.person.Sealed;
import cn.micropower.supervision.handover.HandoverEvent;
import cn.micropower.supervision.handover.Handovers.Told;
import cn.micropower.supervision.matter.Matter;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One handing over, as those assigned to it read it.
 *
 * @param account what the clue is about; null once its key was destroyed
 * @param key the id under whose key the account stands: to erase that is to erase the account
 * @param returned null while the clue is out
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record HandoverAnswer(
    String id,
    String inquiry,
    Matter matter,
    String seat,
    @Nullable String account,
    String key,
    List<String> subjects,
    String assignee,
    String post,
    String decidedBy,
    @Nullable Returned returned) {

  /**
   * How it came back.
   *
   * @param rectification null where there was none, or its key was destroyed
   * @param key the id under whose key it stands; null where there was none
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Returned(LocalDate doneOn, @Nullable String rectification, @Nullable String key) {

    private static Returned of(HandoverEvent.Returned back, Persons persons) {
      var sealed = back.rectification();
      return sealed == null
          ? new Returned(back.doneOn(), null, null)
          : new Returned(back.doneOn(), text(sealed, persons), sealed.person().value());
    }
  }

  static HandoverAnswer of(Told told, Persons persons) {
    var clue = told.handedOver();
    var back = told.returned();
    return new HandoverAnswer(
        clue.handover().value(),
        clue.inquiry().value(),
        clue.matter(),
        clue.seat().unit().value(),
        text(clue.account(), persons),
        clue.account().person().value(),
        clue.subjects().stream().map(Object::toString).toList(),
        clue.assignee().value(),
        clue.post().value(),
        clue.decidedBy().value(),
        back == null ? null : Returned.of(back, persons));
  }

  private static @Nullable String text(Sealed sealed, Persons persons) {
    return persons.open(sealed).orElse(null);
  }
}
