package cn.micropower.platform.command;

import cn.micropower.contracts.problem.Problem;
import cn.micropower.platform.identity.Acting;
import cn.micropower.platform.identity.Authority;
import cn.micropower.platform.web.Declined;
import java.util.Map;
import java.util.Objects;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.messaging.Message;
import org.axonframework.messaging.annotation.HandlerEnhancerDefinition;
import org.axonframework.messaging.annotation.MessageHandlingMember;
import org.axonframework.messaging.annotation.WrappedMessageHandlingMember;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.AnnotationCommandTargetResolver;
import org.axonframework.modelling.command.CommandTargetResolver;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/**
 * Stands before every command handler, once its aggregate is loaded: is the place visible to the
 * caller, does the table grant it, has the caller seen the present version.
 */
final class Doorkeeper implements HandlerEnhancerDefinition {
  static final String SEEN_VERSION = "seenVersion";
  private static final CommandTargetResolver TARGETS =
      AnnotationCommandTargetResolver.builder().build();

  private final Authority authority;

  Doorkeeper(Authority authority) {
    this.authority = authority;
  }

  @Override
  public <T> MessageHandlingMember<T> wrapHandler(MessageHandlingMember<T> handler) {
    return handler.hasAnnotation(CommandHandler.class) ? new Guarded<>(handler) : handler;
  }

  private final class Guarded<T> extends WrappedMessageHandlingMember<T> {
    Guarded(MessageHandlingMember<T> handler) {
      super(handler);
    }

    @Override
    public @Nullable Object handle(Message<?> message, @Nullable T target) throws Exception {
      var command = message.getPayload();
      var belongs = command instanceof BelongsTo creating ? creating : (BelongsTo) target;
      var place =
          Objects.requireNonNull(belongs, "a command or its aggregate says its place").place();
      var acting = Acting.of(message.getMetaData(), place);
      authority.wall(acting, place);
      Undertaking.current().reached(place, isAggregate(target) ? id(message) : null);
      authority.judge(acting, command.getClass().getSimpleName(), place);
      if (isAggregate(target)
          && message.getMetaData().get(SEEN_VERSION) instanceof Long seen
          && seen != currentVersion()) {
        throw new Declined(
            Problem.STALE_VERSION, Map.of("version", currentVersion()), currentVersion());
      }
      return super.handle(message, target);
    }

    private static String id(Message<?> command) {
      return TARGETS.resolveTarget((CommandMessage<?>) command).getIdentifier();
    }

    private static boolean isAggregate(@Nullable Object target) {
      return target != null && target.getClass().isAnnotationPresent(Aggregate.class);
    }

    private static long currentVersion() {
      return Objects.requireNonNullElse(AggregateLifecycle.getVersion(), -1L);
    }
  }
}
