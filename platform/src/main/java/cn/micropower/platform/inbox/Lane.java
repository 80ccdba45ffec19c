package cn.micropower.platform.inbox;

import cn.micropower.platform.inbox.Sight.Chained;
import cn.micropower.platform.inbox.Sight.Foreign;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;

/**
 * 一道 — the reading of one partition. A record is dealt with if, and only if, the leaf before it is
 * the last one dealt with: what lies below was seen before, and where something is missing the lane
 * looks through the whole partition for it and takes nothing else.
 */
final class Lane {
  private final TopicPartition partition;
  private final String source;
  private final Desk desk;
  private final Patience patience;
  private Mark mark;
  private Mark read;
  private boolean lookedBack;
  private long passedOver;
  private long heldUntil = System.nanoTime();
  private volatile @Nullable String stopped;

  /**
   * @param mark where the last reader of the partition left it
   */
  Lane(TopicPartition partition, Mark mark, Desk desk, Duration patience) {
    this.partition = partition;
    this.source = mark.source();
    this.desk = desk;
    this.patience = new Patience(patience);
    this.mark = mark;
    this.read = mark;
    goTo(mark);
  }

  TopicPartition partition() {
    return partition;
  }

  /** What is missing, in one line; null while nothing is. */
  @Nullable String stopped() {
    return stopped;
  }

  /** Records that were passed over because something before them is missing. */
  long passedOver() {
    return passedOver;
  }

  /** Whether it has to wait before it reads on. */
  boolean isHeld() {
    return desk.rests() || heldUntil - System.nanoTime() > 0;
  }

  /** Looks whether the mark is where this reader left it, and goes on from there if not. */
  void compare(@Nullable Mark found) {
    if (!mark.equals(found)) {
      throw new Overtaken();
    }
  }

  /**
   * Returns how much of the records may be dealt with in one go; nothing where something is amiss.
   */
  Stretch stretch(List<ConsumerRecord<String, byte[]>> records) {
    var due = new ArrayList<Stretch.Due>();
    var to = read;
    int length = 0;
    if (!desk.rests() && patience.tries() == 0 && !lookedBack && passedOver == 0) {
      for (var record : records) {
        var letter = Letter.of(source, record);
        if (!(Sight.of(letter) instanceof Chained chained)) {
          break;
        }
        if (chained.leaf().leafIndex() > to.leaf()) {
          if (chained.previous() != to.leaf()
              || chained.fault() != null
              || desk.mayBeParked(letter, chained)) {
            break;
          }
          if (desk.wants(letter)) {
            due.add(new Stretch.Due(letter, chained));
          }
          to = to.at(chained.leaf().leafIndex(), letter.offset());
        }
        length++;
      }
    }
    return new Stretch(this, mark, to, due, records, length);
  }

  /** Goes on behind a stretch that was dealt with. */
  void passed(Stretch stretch) {
    read = stretch.to();
    if (!stretch.due().isEmpty()) {
      mark = read;
    }
  }

  /**
   * Deals with records, in order, as far as it gets.
   *
   * @throws Overtaken if somebody else moves the mark: the lane must be opened anew
   */
  void take(List<ConsumerRecord<String, byte[]>> records) {
    if (!records.isEmpty() && desk.rests()) {
      desk.seek(partition, records.getFirst().offset());
      return;
    }
    for (var record : records) {
      if (!take(Letter.of(source, record))) {
        break;
      }
    }
  }

  /**
   * Moves the mark over what nobody here waits for. That is done now and then, not for every batch:
   * a commit for each would cost more than reading the same again after a crash.
   */
  void settle() {
    if (!mark.equals(read) && !desk.rests() && desk.skip(mark, read)) {
      mark = read;
    }
  }

  /** Returns whether to go on with the next record. */
  private boolean take(Letter letter) {
    return switch (Sight.of(letter)) {
      case Chained seen when seen.leaf().leafIndex() <= read.leaf() -> true;
      case Chained gap when gap.previous() != read.leaf() -> misses(gap);
      case Chained next when next.fault() == null && !desk.wants(letter) ->
          done(next.leaf().leafIndex(), letter.offset(), false);
      case Chained next -> deal(letter, next, next.leaf().leafIndex());
      case Foreign _ when lookedBack || letter.offset() <= read.offset() -> true;
      case Foreign foreign -> deal(letter, foreign, read.leaf());
    };
  }

  private boolean deal(Letter letter, Sight sight, long leaf) {
    var to = mark.at(leaf, letter.offset());
    return switch (desk.deal(letter, sight, mark, to, patience)) {
      case DEALT_WITH -> done(leaf, letter.offset(), true);
      case LATER -> {
        heldUntil = System.nanoTime() + patience.pause().toNanos();
        desk.seek(partition, letter.offset());
        yield false;
      }
    };
  }

  private boolean done(long leaf, long offset, boolean marked) {
    read = read.at(leaf, offset);
    if (marked) {
      mark = read;
    }
    patience.renew();
    if (stopped != null) {
      desk.goesOn(partition);
      stopped = null;
    }
    var again = passedOver > 0;
    passedOver = 0;
    lookedBack = false;
    if (again) {
      desk.seekToBeginning(partition);
    }
    return !again;
  }

  private boolean misses(Chained gap) {
    if (!lookedBack) {
      lookedBack = true;
      desk.seekToBeginning(partition);
      return false;
    }
    passedOver++;
    if (stopped == null) {
      stopped =
          "leaf %d of %s should follow leaf %d, but leaf %d was the last"
              .formatted(gap.leaf().leafIndex(), source, gap.previous(), read.leaf());
      desk.stops(partition, Objects.requireNonNull(stopped));
    }
    return true;
  }

  private void goTo(Mark place) {
    if (place.offset() == Mark.NOTHING) {
      desk.seekToBeginning(partition);
    } else {
      desk.seek(partition, place.offset() + 1);
    }
  }
}
