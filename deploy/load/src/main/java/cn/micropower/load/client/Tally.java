package cn.micropower.load.client;

import java.io.IOException;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;

/** What one client counts while it works. */
public final class Tally {
  private final LongStream.Builder nanos = LongStream.builder();
  private final Pace pace;
  private final long until;
  private long failures;
  private @Nullable String complaint;

  Tally(Pace pace, long until) {
    this.pace = pace;
    this.until = until;
  }

  /** A request in the making. */
  @FunctionalInterface
  public interface Request {
    Reply send() throws IOException;
  }

  /** Whether the round is over. */
  public boolean isOver() {
    return System.nanoTime() >= until;
  }

  /** Sends the request when it is its turn, and returns the answer, counted. */
  public Reply time(Request request) {
    var begun = pace.await();
    var answer = answer(request);
    if (answer.isAccepted()) {
      nanos.add(System.nanoTime() - begun);
    } else {
      failures++;
      complaint = answer.status() + " " + answer.body();
    }
    return answer;
  }

  private static Reply answer(Request request) {
    try {
      return request.send();
    } catch (IOException broken) {
      return new Reply(0, broken.toString());
    }
  }

  Work done() {
    return new Work(nanos.build().toArray(), failures, complaint);
  }

  /** What one client did. */
  @SuppressWarnings("ArrayRecordComponent")
  record Work(long[] nanos, long failures, @Nullable String complaint) {}
}
