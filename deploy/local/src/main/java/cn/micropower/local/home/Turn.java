package cn.micropower.local.home;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.LockSupport;

/** One command at a time changes a home. */
public final class Turn implements AutoCloseable {

  private static final Duration PATIENCE = Duration.ofMinutes(15);
  private static final Duration BREATH = Duration.ofMillis(100);

  /**
   * The turns of this process. Asking the file a second time within one process would give its lock
   * away when the second channel is closed.
   */
  private static final Set<Path> OURS = ConcurrentHashMap.newKeySet();

  private final Path file;
  private final FileChannel channel;

  private Turn(Path file, FileChannel channel) {
    this.file = file;
    this.channel = channel;
  }

  /**
   * Returns the turn, to be closed.
   *
   * @throws Trouble when another command has it
   */
  public static Turn take(Home home) {
    return attempt(home)
        .orElseThrow(
            () ->
                new Trouble(
                    "Another ./deploy command is at work in %s: wait until it ends."
                        .formatted(home.root())));
  }

  /**
   * Waits until no other command has the turn, and returns it, to be closed.
   *
   * @param waiting is run once if there is anything to wait for
   * @throws Trouble when another command has it for longer than any should
   */
  public static Turn await(Home home, Runnable waiting) {
    Optional<Turn> turn = attempt(home);
    if (turn.isEmpty()) {
      waiting.run();
    }
    long deadline = System.nanoTime() + PATIENCE.toNanos();
    while (turn.isEmpty() && System.nanoTime() < deadline) {
      LockSupport.parkNanos(BREATH.toNanos());
      turn = attempt(home);
    }
    return turn.orElseGet(() -> take(home));
  }

  private static Optional<Turn> attempt(Home home) {
    Path file = home.run().resolve("turn");
    if (!OURS.add(file)) {
      return Optional.empty();
    }
    Optional<Turn> turn = Optional.empty();
    try {
      turn = lock(file);
      return turn;
    } catch (IOException e) {
      throw new Trouble("The folder %s cannot be used.".formatted(home.root()), e);
    } finally {
      if (turn.isEmpty()) {
        OURS.remove(file);
      }
    }
  }

  private static Optional<Turn> lock(Path file) throws IOException {
    FileChannel channel =
        FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    if (channel.tryLock() == null) {
      channel.close();
      return Optional.empty();
    }
    return Optional.of(new Turn(file, channel));
  }

  @Override
  public void close() {
    try {
      channel.close();
    } catch (IOException e) {
      throw new Trouble("The turn cannot be given back.", e);
    } finally {
      OURS.remove(file);
    }
  }
}
