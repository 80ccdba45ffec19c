package cn.micropower.platform.inbox;

import cn.micropower.platform.Cause;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** 案头 — where the letters of one group are dealt with, one after the other. */
final class Desk {
  private static final Logger LOG = LoggerFactory.getLogger(Desk.class);

  /** Fewer than these are dealt with one by one. */
  private static final int FEW = 2;

  private final Group group;
  private final Office office;
  private final Tally tally;
  private final Consumer<String, byte[]> consumer;

  /** Only whoever reads a partition parks there, and moves its mark: no other can outdate this. */
  private final Set<String> parked = new HashSet<>();

  private int outages;
  private long restsUntil = System.nanoTime();
  private volatile @Nullable String trouble;

  /** What came of a letter. */
  enum Outcome {
    DEALT_WITH,
    LATER
  }

  Desk(Group group, Office office, Tally tally, Consumer<String, byte[]> consumer) {
    this.group = group;
    this.office = office;
    this.tally = tally;
    this.consumer = consumer;
  }

  /** What keeps the whole group from its work, in one line; null when nothing does. */
  @Nullable String trouble() {
    return trouble;
  }

  /** Whether nothing can be done before a moment has passed. */
  boolean rests() {
    return restsUntil - System.nanoTime() > 0;
  }

  boolean wants(Letter letter) {
    return group.wanted().holds(letter);
  }

  void seek(TopicPartition partition, long offset) {
    consumer.seek(partition, offset);
  }

  void seekToBeginning(TopicPartition partition) {
    consumer.seekToBeginning(List.of(partition));
  }

  /** Whether letters of its aggregate may be parked, so that it has to queue behind them. */
  boolean mayBeParked(Letter letter, Sight sight) {
    return parked.contains(key(letter, sight));
  }

  /**
   * Deals with all that is due in one transaction and moves the marks with it: a commit for each
   * would cost more than the effects.
   *
   * @return false if nothing of it was done: there was little, or some of it failed, and which, and
   *     what to do about it, shows when they are dealt with one by one
   */
  boolean dealTogether(List<Stretch> stretches) {
    var due = stretches.stream().flatMap(stretch -> stretch.due().stream()).toList();
    if (due.size() < FEW) {
      return false;
    }
    try {
      office.deal(group, stretches, due);
    } catch (Exception failure) {
      LOG.debug(
          "inbox {}: dealt with one by one, as not together: {}",
          group.name(),
          Cause.kindOf(failure));
      return false;
    }
    due.forEach(one -> tally.dealtWith(one.sight(), Tally.Outcome.HANDLED));
    works();
    return true;
  }

  /**
   * Deals with a letter and moves the mark in the same transaction. What fails for good is parked,
   * and everything of the same aggregate after it.
   *
   * @throws Overtaken if somebody else moves the mark
   */
  Outcome deal(Letter letter, Sight sight, Mark from, Mark to, Patience patience) {
    try {
      var queued = office.deal(group, letter, sight, from, to, mayBeParked(letter, sight));
      if (!queued) {
        parked.remove(key(letter, sight));
      }
      tally.dealtWith(sight, queued ? Tally.Outcome.QUEUED : Tally.Outcome.HANDLED);
      works();
      return Outcome.DEALT_WITH;
    } catch (Overtaken overtaken) {
      throw overtaken;
    } catch (Exception failure) {
      return fail(failure, letter, sight, from, to, patience);
    }
  }

  /**
   * Moves the mark over what nobody waits for.
   *
   * @return false if that must wait
   */
  boolean skip(Mark from, Mark to) {
    try {
      office.marks().move(group.name(), from, to);
      works();
      return true;
    } catch (Overtaken overtaken) {
      throw overtaken;
    } catch (RuntimeException failure) {
      rest(failure);
      return false;
    }
  }

  /** Asks for the group's marks; none while the database does not answer. */
  @Nullable List<Mark> marks() {
    try {
      var marks = office.marks().of(group.name());
      works();
      return marks;
    } catch (RuntimeException failure) {
      rest(failure);
      return null;
    }
  }

  /**
   * Opens a partition: its mark first, then what is parked there; null while the database does not
   * answer.
   */
  @Nullable Mark open(String source, int partition) {
    try {
      var mark = office.marks().open(group.name(), source, partition);
      office.parking().aggregates(group.name(), source, partition).stream()
          .map(aggregate -> key(source, aggregate))
          .forEach(parked::add);
      works();
      return mark;
    } catch (RuntimeException failure) {
      rest(failure);
      return null;
    }
  }

  void stops(TopicPartition partition, String why) {
    LOG.error("inbox {}: {} stands still: {}", group.name(), partition, why);
  }

  void goesOn(TopicPartition partition) {
    LOG.info("inbox {}: {} goes on, what was missing has come", group.name(), partition);
  }

  private Outcome fail(
      Exception failure, Letter letter, Sight sight, Mark from, Mark to, Patience patience) {
    var kind = Failure.of(failure);
    if (kind == Failure.PASSING) {
      rest(failure);
    }
    if (!patience.endsWith(kind)) {
      return Outcome.LATER;
    }
    try {
      var trial = new Trial(Failure.said(failure, letter), patience.tries());
      office.park(group, letter, sight, from, to, trial);
      parked.add(key(letter, sight));
      LOG.warn(
          "inbox {}: {} of {} is parked: {}",
          group.name(),
          sight.name(),
          letter.source(),
          trial.error());
      if (!letter.isSealed()) {
        LOG.debug("inbox {}: why it is parked", group.name(), failure);
      }
      tally.dealtWith(sight, Tally.Outcome.PARKED);
      return Outcome.DEALT_WITH;
    } catch (Overtaken overtaken) {
      throw overtaken;
    } catch (Exception unparked) {
      rest(unparked);
      return Outcome.LATER;
    }
  }

  private static String key(Letter letter, Sight sight) {
    return key(letter.source(), sight.aggregate());
  }

  private static String key(String source, String aggregate) {
    return source + " " + aggregate;
  }

  private void works() {
    outages = 0;
    if (trouble != null) {
      LOG.info("inbox {}: goes on", group.name());
      trouble = null;
    }
  }

  private void rest(Exception failure) {
    restsUntil = System.nanoTime() + Patience.backoff(++outages).toNanos();
    if (trouble == null) {
      LOG.warn("inbox {}: waits until it can go on: {}", group.name(), Cause.of(failure));
    }
    trouble = Cause.of(failure);
  }
}
