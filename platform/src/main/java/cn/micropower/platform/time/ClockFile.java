package cn.micropower.platform.time;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.VarHandle;
import java.nio.channels.FileChannel;
import java.nio.channels.FileChannel.MapMode;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/**
 * 时钟文件 — how far the domain clock runs ahead of the machine's: eight bytes that every process of
 * one home maps into its memory, so that all see a move at once and none forgets it.
 */
public final class ClockFile implements InstantSource {
  private static final VarHandle MILLIS = ValueLayout.JAVA_LONG.varHandle();
  private static final Object MOVING = new Object();

  private final Path file;
  private final MemorySegment ahead;
  private final InstantSource machine;

  /**
   * Opens the file; a new one tells the machine's own time.
   *
   * @throws UncheckedIOException if it cannot be read and written
   */
  public ClockFile(Path file, InstantSource machine) {
    this.file = file;
    this.machine = machine;
    try (var channel = FileChannel.open(file, CREATE, READ, WRITE)) {
      this.ahead = channel.map(MapMode.READ_WRITE, 0, Long.BYTES, Arena.global());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public Instant instant() {
    return machine.instant().plus(ahead());
  }

  /**
   * How far it runs ahead of the machine's clock, in whole milliseconds; never less than before.
   */
  public Duration ahead() {
    return Duration.ofMillis((long) MILLIS.getVolatile(ahead, 0L));
  }

  /**
   * Moves the clock forward for every process that has the file; one at a time moves it.
   *
   * @return whether it was moved: not if that moment has passed
   * @throws UncheckedIOException if the move cannot be kept
   */
  public boolean moveTo(Instant to) {
    synchronized (MOVING) {
      try (var channel = FileChannel.open(file, READ, WRITE);
          var _ = channel.lock()) {
        var here = machine.instant();
        if (to.isBefore(here.plus(ahead()))) {
          return false;
        }
        MILLIS.setVolatile(ahead, 0L, roundedUp(Duration.between(here, to)));
        ahead.force();
        return true;
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  private static long roundedUp(Duration ahead) {
    return ahead.plusNanos(999_999).toMillis();
  }
}
