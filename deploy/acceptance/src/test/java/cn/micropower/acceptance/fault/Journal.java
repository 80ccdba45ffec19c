package cn.micropower.acceptance.fault;

import cn.micropower.acceptance.client.Reply;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;

/** What was wanted and what was answered, noted before and after each sending. */
final class Journal {
  private static final Set<String> UNSETTLED =
      Set.of("503 OUTCOME_UNKNOWN", "503 SERVICE_UNAVAILABLE");

  private final Queue<Intent> wanted = new ConcurrentLinkedQueue<>();
  private final Queue<Intent> accepted = new ConcurrentLinkedQueue<>();
  private final Queue<Intent> unsettled = new ConcurrentLinkedQueue<>();
  private final Queue<String> broken = new ConcurrentLinkedQueue<>();
  private final Queue<String> surprises = new ConcurrentLinkedQueue<>();

  /** Sends an intent and returns the answer if it was accepted. */
  Optional<Reply> attempt(Intent intent) {
    wanted.add(intent);
    return send(intent);
  }

  /** Sends everything again, with the same keys, whose outcome is unknown. */
  void repeatUnsettled() {
    var again = List.copyOf(unsettled);
    unsettled.clear();
    again.forEach(this::send);
  }

  /** The marks of everything that was ever wanted. */
  List<String> wanted() {
    return marks(wanted);
  }

  /** The marks of what was confirmed. */
  List<String> accepted() {
    return marks(accepted);
  }

  /** The marks of what has no clear outcome. */
  List<String> unsettled() {
    return marks(unsettled);
  }

  /** Why there was no answer at all; the door itself should always give one. */
  List<String> broken() {
    return List.copyOf(broken);
  }

  /** Answers that are neither a success nor a clear 503. */
  List<String> surprises() {
    return List.copyOf(surprises);
  }

  private Optional<Reply> send(Intent intent) {
    try {
      return note(intent, intent.send());
    } catch (UncheckedIOException silence) {
      broken.add(String.valueOf(silence.getCause()));
      unsettled.add(intent);
      return Optional.empty();
    }
  }

  private Optional<Reply> note(Intent intent, Reply reply) {
    if (reply.isAccepted()) {
      accepted.add(intent);
      return Optional.of(reply);
    }
    if (!UNSETTLED.contains(reply.status() + " " + reply.code())) {
      surprises.add(reply.status() + " " + reply.text());
    }
    unsettled.add(intent);
    return Optional.empty();
  }

  private static List<String> marks(Queue<Intent> intents) {
    return intents.stream().map(Intent::mark).toList();
  }
}
