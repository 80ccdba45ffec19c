package cn.micropower.platform.view;

import cn.micropower.platform.Cause;
import cn.micropower.platform.ledger.Watermark;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.axonframework.eventhandling.AnnotationEventHandlerAdapter;
import org.axonframework.eventhandling.ErrorContext;
import org.axonframework.eventhandling.tokenstore.UnableToClaimTokenException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Follows the ledger for one generation. Of all processes that do so, the one that holds the
 * generation's token does the work. What stops it is tried again every two seconds, leaf by leaf,
 * so that it stands exactly before the leaf that it cannot handle.
 */
final class Follower {
  private static final Logger LOG = LoggerFactory.getLogger(Follower.class);
  private static final Duration RETRY = Duration.ofSeconds(2);
  private static final int STRIDE = 200;
  private static final int STEP = 1;

  private final String schema;
  private final Projecting projecting;
  private final Following.Ground ground;
  private Following following;
  private long openedAt;
  private volatile @Nullable Trouble trouble;

  /** What stops it, and after how many leaves; past them it is no trouble any more. */
  record Trouble(String reason, long after) {}

  Follower(
      Generation generation, AnnotationEventHandlerAdapter projection, Following.Ground ground) {
    this.schema = generation.schema();
    this.projecting = new Projecting(projection, new Watermark());
    this.ground = ground;
    reached().raise(generation.position());
    following = follow(STRIDE);
  }

  /** The leaves followed, as far as this process knows. */
  Watermark reached() {
    return projecting.reached();
  }

  /** What stops it here; null when nothing does. */
  @Nullable Trouble trouble() {
    Trouble present = trouble;
    return present == null || reached().value() > present.after() ? null : present;
  }

  /** Tries again what failed a while ago, and strides on when that is past. */
  void tend() {
    if (trouble == null) {
      return;
    }
    if (trouble() == null) {
      LOG.info("{}: follows the ledger again", schema);
      trouble = null;
      reopen(STRIDE);
    } else if (System.nanoTime() - openedAt > RETRY.toNanos()) {
      reopen(STEP);
    }
  }

  /** Starts afresh, as after an outage, whatever was to be waited for. */
  void reopen() {
    reopen(STRIDE);
  }

  CompletableFuture<Void> close() {
    return following.close();
  }

  private void reopen(int stride) {
    var _ = following.close();
    following = follow(stride);
  }

  private Following follow(int stride) {
    openedAt = System.nanoTime();
    return new Following(schema, projecting, this::failed, stride, ground);
  }

  /**
   * A token taken over, by another process or because the generation was replaced, is no trouble.
   */
  private void failed(ErrorContext context) throws Exception {
    if (context.error() instanceof UnableToClaimTokenException takenOver) {
      throw takenOver;
    }
    long after = reached().value();
    Throwable error = context.error();
    String reason =
        "leaf " + after + ": " + (ground.sealed() ? Cause.kindOf(error) : Cause.of(error));
    if (!new Trouble(reason, after).equals(trouble)) {
      if (ground.sealed()) {
        LOG.error("{}: stopped, will try again: {}", schema, reason);
      } else {
        LOG.error("{}: stopped, will try again: {}", schema, reason, error);
      }
      trouble = new Trouble(reason, after);
    }
    if (context.error() instanceof Exception exception) {
      throw exception;
    }
    throw new IllegalStateException(context.error());
  }
}
