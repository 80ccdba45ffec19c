package cn.micropower.local.home;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/** One command at a time changes a home. */
public final class Turn implements AutoCloseable {

  private final FileChannel channel;

  private Turn(FileChannel channel) {
    this.channel = channel;
  }

  /**
   * Returns the turn, to be closed.
   *
   * @throws Trouble when another command has it
   */
  public static Turn take(Home home) {
    try {
      FileChannel channel =
          FileChannel.open(
              home.run().resolve("turn"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      if (lock(channel) == null) {
        channel.close();
        throw new Trouble(
            "Another ./deploy command is at work in %s: wait until it ends."
                .formatted(home.root()));
      }
      return new Turn(channel);
    } catch (IOException e) {
      throw new Trouble("The folder %s cannot be used.".formatted(home.root()), e);
    }
  }

  private static @Nullable FileLock lock(FileChannel channel) throws IOException {
    try {
      return channel.tryLock();
    } catch (OverlappingFileLockException inThisProcess) {
      return null;
    }
  }

  @Override
  public void close() {
    try {
      channel.close();
    } catch (IOException e) {
      throw new Trouble("The turn cannot be given back.", e);
    }
  }
}
