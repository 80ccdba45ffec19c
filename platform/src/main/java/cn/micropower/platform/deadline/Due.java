package cn.micropower.platform.deadline;

import java.time.Instant;
import java.util.Optional;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.modelling.command.AnnotationCommandTargetResolver;
import org.axonframework.modelling.command.CommandTargetResolver;

/**
 * A moment of the domain's time that has come, and the command that it calls for.
 *
 * @param dueAt when it was due
 * @param what the kind of deadline in kebab case, one of a few: {@code disclosure-overdue}
 * @param command a record; its aggregate decides, and a repetition changes nothing
 */
public record Due(Instant dueAt, String what, Object command) {
  private static final CommandTargetResolver TARGETS =
      AnnotationCommandTargetResolver.builder().build();

  /** The aggregate that the command is for; none if it creates one. */
  Optional<String> aggregate() {
    try {
      return Optional.of(TARGETS.resolveTarget(new GenericCommandMessage<>(command)))
          .map(target -> target.getIdentifier());
    } catch (IllegalArgumentException creates) {
      return Optional.empty();
    }
  }
}
