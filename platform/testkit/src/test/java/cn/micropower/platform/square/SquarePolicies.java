package cn.micropower.platform.square;

import cn.micropower.platform.inbox.Arrival;
import cn.micropower.platform.inbox.NotYet;
import cn.micropower.platform.inbox.Policy;
import cn.micropower.platform.square.Bulb.HangBulb;
import cn.micropower.platform.square.Bulb.LightBulb;
import cn.micropower.platform.square.Bulb.PutOutBulb;
import cn.micropower.platform.square.Bulb.SmashBulb;
import cn.micropower.platform.square.StreetFact.BlackoutFeared;
import cn.micropower.platform.square.StreetFact.BulbBought;
import cn.micropower.platform.square.StreetFact.DawnBroke;
import cn.micropower.platform.square.StreetFact.DuskFell;
import cn.micropower.platform.square.Wake.HoldWake;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import org.springframework.stereotype.Component;

/** What the square does when the street tells something. */
final class SquarePolicies {
  /** A fault of ours that shows with this many watts. */
  static final int FAULTY = 13;

  static final AtomicBoolean FAULT = new AtomicBoolean(true);

  /** Something must have arrived before so many watts are possible. */
  static final int EARLY = 14;

  static final AtomicBoolean ARRIVED = new AtomicBoolean();

  /** The table of authority does not know the command that so many watts lead to. */
  static final int UNGRANTED = 15;

  /** With so many watts a confidence leads to something that everyone sees. */
  static final int OPENLY = 16;

  /** So few watts are none. */
  static final int DARK = 0;

  /** Where each dusk came from, by its event. */
  static final Map<String, Arrival> ARRIVALS = new ConcurrentHashMap<>();

  private SquarePolicies() {}

  @Component
  static final class WhenBulbBoughtThenHangIt implements Policy<BulbBought> {
    @Override
    public Class<BulbBought> fact() {
      return BulbBought.class;
    }

    @Override
    public List<?> when(BulbBought fact, Arrival arrival) {
      return List.of(new HangBulb(fact.bulb(), fact.place()));
    }
  }

  @Component
  static final class WhenDuskFellThenLightBulb implements Policy<DuskFell> {
    @Override
    public Class<DuskFell> fact() {
      return DuskFell.class;
    }

    @Override
    public List<?> when(DuskFell fact, Arrival arrival) {
      ARRIVALS.put(arrival.event(), arrival);
      if (fact.watts() == FAULTY && FAULT.get()) {
        throw new IllegalStateException("Zhang San is afraid of 13");
      }
      if (fact.watts() == EARLY && !ARRIVED.get()) {
        throw new NotYet("fuse:1");
      }
      return fact.watts() == UNGRANTED
          ? List.of(new SmashBulb(fact.bulb()))
          : List.of(new LightBulb(fact.bulb(), fact.watts()));
    }
  }

  @Component
  static final class WhenBlackoutFearedThenHoldWake implements Policy<BlackoutFeared> {
    @Override
    public Class<BlackoutFeared> fact() {
      return BlackoutFeared.class;
    }

    @Override
    public List<?> when(BlackoutFeared fact, Arrival arrival) {
      ARRIVALS.put(arrival.event(), arrival);
      return switch (fact.watts()) {
        case FAULTY -> throw new IllegalStateException("Zhang San fears 13");
        case UNGRANTED -> List.of(new SmashBulb(fact.bulb()));
        case DARK -> List.of(new PutOutBulb(fact.bulb()));
        case OPENLY -> List.of(new LightBulb(fact.bulb(), fact.watts()));
        default -> List.of(new HoldWake(fact.bulb(), Square.PLACE, fact.watts()));
      };
    }
  }

  @Component
  static final class WhenDawnBrokeThenPutOutBulb implements Policy<DawnBroke> {
    @Override
    public Class<DawnBroke> fact() {
      return DawnBroke.class;
    }

    /** Lit first, then put out: the lighting must not survive the refusal of the second. */
    @Override
    public List<?> when(DawnBroke fact, Arrival arrival) {
      return List.of(new PutOutBulb(fact.bulb()), new LightBulb(fact.bulb(), 1));
    }
  }

  @Component
  static final class WhenDawnBrokeThenHangASpare implements Policy<DawnBroke> {
    @Override
    public Class<DawnBroke> fact() {
      return DawnBroke.class;
    }

    @Override
    public List<?> when(DawnBroke fact, Arrival arrival) {
      return List.of(new HangBulb(fact.bulb() + "-spare", Square.PLACE));
    }
  }
}
