package cn.micropower.powerlist.directory;

import cn.micropower.contracts.id.PostId;
import cn.micropower.platform.rule.Refused;
import java.util.Optional;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/** Keeps one {@link Post} in the event store: commands in, facts out. */
@Aggregate(type = "post", cache = "aggregateCache")
final class PostAggregate {
  private Optional<Post> post = Optional.empty();

  /** For the store, which replays the facts into it. */
  PostAggregate() {}

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  void handle(AppointOfficial command) {
    if (post.isPresent()) {
      throw new Refused(DirectoryRule.POST_ALREADY_HELD, command.post());
    }
    AggregateLifecycle.apply(Post.appoint(command));
  }

  @AggregateIdentifier
  @Nullable PostId id() {
    return post.map(Post::id).orElse(null);
  }

  @EventSourcingHandler
  void on(PostEvent event) {
    post = Optional.of(Post.after(event));
  }
}
