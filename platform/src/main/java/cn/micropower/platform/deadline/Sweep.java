package cn.micropower.platform.deadline;

import cn.micropower.platform.Cause;
import cn.micropower.platform.rule.Refused;
import cn.micropower.platform.seal.Discretion;
import cn.micropower.platform.time.DomainClock;
import cn.micropower.platform.web.DatabaseTrouble;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * 清扫 — gives the command of everything that is due, one after the other, in due order. One that is
 * refused or fails is told once and tried again after a pause; the others go on, but those of the
 * same aggregate wait for it.
 */
final class Sweep {
  private static final Logger LOG = LoggerFactory.getLogger(Sweep.class);
  private static final int PAGE = 200;

  private final List<Deadlines> rooms;
  private final Giving giving;
  private final DomainClock clock;
  private final Rests rests;
  private final DeadlineMeter meter;
  private final Discretion discretion;
  private @Nullable String trouble;

  Sweep(
      List<Deadlines> rooms,
      Giving giving,
      DomainClock clock,
      Rests rests,
      DeadlineMeter meter,
      Discretion discretion) {
    this.rooms = List.copyOf(rooms);
    this.giving = giving;
    this.clock = clock;
    this.rests = rests;
    this.meter = meter;
    this.discretion = discretion;
  }

  /**
   * Goes on until nothing is due any more, for what a deadline brought about may be due already; a
   * database that is away is for the next sweep.
   *
   * @param stopping whether to end after the command in hand
   */
  synchronized void run(BooleanSupplier stopping) {
    try {
      boolean tried = true;
      while (tried) {
        tried = turnPage(stopping);
      }
      trouble = null;
    } catch (RuntimeException failure) {
      if (trouble == null) {
        LOG.warn("deadlines wait until they can go on: {}", Cause.of(failure));
      }
      trouble = Cause.of(failure);
    }
  }

  /** Returns whether anything was tried. */
  private boolean turnPage(BooleanSupplier stopping) {
    var agenda = Agenda.read(rooms, clock.now(), PAGE + rests.size());
    if (agenda.complete()) {
      rests.keepOnly(agenda.inOrder());
    }
    Set<String> held = new HashSet<>();
    boolean tried = false;
    for (var due : agenda.inOrder()) {
      if (stopping.getAsBoolean()) {
        return false;
      }
      if (rests.rests(due)) {
        hold(due, held);
      } else if (due.aggregate().filter(held::contains).isPresent()) {
        rests.waits(due);
      } else {
        give(due);
        hold(due, held);
        tried = true;
      }
    }
    return tried;
  }

  /** The later ones of an aggregate wait for one that failed. */
  private void hold(Due due, Set<String> held) {
    if (rests.hasFailed(due)) {
      due.aggregate().ifPresent(held::add);
    }
  }

  private void give(Due due) {
    try {
      giveOnFreshState(due);
      rests.done(due);
      meter.fired(discretion.of(due.what()));
    } catch (AggregateStreamCreationException stands) {
      // what it would create was created before, and the room will know of it soon
      rests.done(due);
    } catch (Refused refused) {
      failed(due, refused);
      meter.refused(discretion.of(due.what()));
    } catch (Exception failure) {
      rethrowIfPassing(failure);
      failed(due, failure);
      meter.failed(discretion.of(due.what()));
    }
  }

  /** What rested on a cached aggregate that another replica had moved on is decided once more. */
  private void giveOnFreshState(Due due) throws Exception {
    try {
      giving.give(due);
    } catch (Refused | ConcurrencyException perhapsOnStaleState) {
      giving.give(due);
    }
  }

  private void failed(Due due, Exception failure) {
    if (!rests.hasFailed(due)) {
      LOG.warn(
          "deadline {} of {}, due {}, is tried again later: {}",
          discretion.of(due.what()),
          due.aggregate().orElse("nobody yet"),
          due.dueAt(),
          discretion.of(Cause.of(failure)));
    }
    rests.failed(due);
  }

  private static void rethrowIfPassing(Exception failure) {
    if (DatabaseTrouble.isPassing(failure)) {
      throw new IllegalStateException(failure);
    }
  }
}
