package cn.micropower.supervision.handover;

import cn.micropower.contracts.id.PersonId;
import cn.micropower.platform.rule.Sentence;
import cn.micropower.platform.web.Invalid;
import cn.micropower.supervision.handover.HandoverEvent.HandedOver;
import cn.micropower.supervision.handover.HandoverEvent.Returned;
import cn.micropower.supervision.handover.HandoverEvent.TextErased;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A handing over, as its facts have left it.
 *
 * @param returned null while the clue is out
 */
record Handover(HandedOver handedOver, @Nullable Returned returned) {

  /**
   * Decides on a handing over. What is wrong with it is answered as a slip of form and leaves no
   * record: a refusal would tell that somebody tried.
   */
  static HandedOver decide(HandOverClue command, PersonId decidedBy) {
    if (!command.free()) {
      throw new Invalid("inquiry", new Sentence("核查现在不能办理这一步", "it cannot take this step now"));
    }
    if (!command.known()) {
      throw new Invalid(
          "subjects", new Sentence("所涉之人中有人从未任职", "one of the subjects never held a post"));
    }
    if (!command.inPost()) {
      throw new Invalid(
          "assignee", new Sentence("承办人不担任该职务", "the assignee does not hold that post"));
    }
    if (command.subjects().contains(command.assignee())) {
      throw new Invalid(
          "assignee", new Sentence("承办人不能是所涉之人", "the assignee is one of the subjects"));
    }
    if (command.subjects().contains(decidedBy)) {
      throw new Invalid(
          "subjects", new Sentence("决定人不能是所涉之人", "who decides is one of the subjects"));
    }
    return new HandedOver(
        command.handover(),
        command.inquiry(),
        command.matter(),
        command.place(),
        command.account(),
        command.subjects(),
        command.assignee(),
        command.post(),
        decidedBy);
  }

  /** Whether the return tells anything new: that it is back, or what was put right at last. */
  boolean adds(TakeBack command) {
    return returned == null
        || (returned.rectification() == null && !command.rectification().isEmpty());
  }

  /** Whether one of its texts stands, or stood, under that key. */
  boolean isUnder(PersonId key) {
    return Stream.of(handedOver.account(), returned == null ? null : returned.rectification())
        .filter(Objects::nonNull)
        .anyMatch(text -> text.person().equals(key));
  }

  /** Returns the handing over after the event. */
  static Optional<Handover> evolve(Optional<Handover> before, HandoverEvent event) {
    return switch (event) {
      case HandedOver handedOver -> Optional.of(new Handover(handedOver, null));
      case Returned returned -> before.map(handover -> new Handover(handover.handedOver, returned));
      case TextErased _ -> before;
    };
  }
}
