package cn.micropower.platform.square;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import cn.micropower.contracts.id.UnitPath;
import cn.micropower.platform.command.BelongsTo;
import cn.micropower.platform.rule.Refused;
import cn.micropower.platform.rule.Rule;
import cn.micropower.platform.rule.Sentence;
import cn.micropower.platform.square.BulbEvent.BulbHung;
import cn.micropower.platform.square.BulbEvent.BulbLit;
import cn.micropower.platform.square.BulbEvent.BulbPutOut;
import java.util.Map;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.axonframework.spring.stereotype.Aggregate;

/** A bulb that may be lit as often as one likes, so that every effect shows. */
@Aggregate(cache = "aggregateCache")
class Bulb implements BelongsTo {
  @AggregateIdentifier private String id;
  private UnitPath place = UnitPath.of(Square.VILLAGE);
  private boolean lit;

  Bulb() {}

  @CommandHandler
  Bulb(HangBulb command) {
    apply(new BulbHung(command.id(), command.place()));
  }

  @CommandHandler
  void decide(LightBulb command) {
    apply(new BulbLit(id, command.watts()));
  }

  @CommandHandler
  void decide(PutOutBulb command) {
    if (!lit) {
      throw new Refused(BulbRule.BULB_IS_DARK, Map.of("lit", false), id);
    }
    apply(new BulbPutOut(id));
  }

  @EventSourcingHandler
  void evolve(BulbEvent event) {
    switch (event) {
      case BulbHung hung -> {
        id = hung.id();
        place = hung.place();
      }
      case BulbLit _ -> lit = true;
      case BulbPutOut _ -> lit = false;
    }
  }

  @Override
  public UnitPath place() {
    return place;
  }

  record HangBulb(String id, UnitPath place) implements BelongsTo {}

  record LightBulb(@TargetAggregateIdentifier String id, int watts) {}

  record PutOutBulb(@TargetAggregateIdentifier String id) {}

  /** Nobody is granted this. */
  record SmashBulb(@TargetAggregateIdentifier String id) {}

  @CommandHandler
  void decide(SmashBulb command) {
    apply(new BulbPutOut(id));
  }

  enum BulbRule implements Rule {
    BULB_IS_DARK;

    @Override
    public Sentence sentence() {
      return new Sentence("灯 {0} 未亮", "The bulb {0} is dark");
    }

    @Override
    public String law() {
      return "—";
    }
  }
}
