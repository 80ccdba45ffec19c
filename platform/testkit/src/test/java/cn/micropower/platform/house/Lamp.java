package cn.micropower.platform.house;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import cn.micropower.contracts.id.UnitPath;
import cn.micropower.platform.command.BelongsTo;
import cn.micropower.platform.house.LampEvent.LampHung;
import cn.micropower.platform.house.LampEvent.LampLit;
import cn.micropower.platform.house.LampEvent.LampPutOut;
import cn.micropower.platform.rule.Refused;
import cn.micropower.platform.rule.Rule;
import cn.micropower.platform.rule.Sentence;
import java.util.Map;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.axonframework.spring.stereotype.Aggregate;

/** A lamp that may be lit once and put out once. */
@Aggregate(cache = "aggregateCache")
class Lamp implements BelongsTo {
  @AggregateIdentifier private String id;
  private UnitPath place = UnitPath.of(TestHouse.VILLAGE);
  private boolean lit;

  Lamp() {}

  @CommandHandler
  Lamp(HangLamp command) {
    apply(new LampHung(command.id(), command.place()));
  }

  @CommandHandler
  int decide(LightLamp command) {
    if (lit) {
      throw new Refused(LampRule.LAMP_IS_LIT, Map.of("watts", command.watts()), id);
    }
    apply(new LampLit(id, command.watts()));
    return command.watts();
  }

  @CommandHandler
  void decide(Flash command) {
    apply(new LampLit(id, command.watts()));
    apply(new LampPutOut(id));
  }

  @EventSourcingHandler
  void evolve(LampEvent event) {
    switch (event) {
      case LampHung hung -> {
        id = hung.id();
        place = hung.place();
      }
      case LampLit _ -> lit = true;
      case LampPutOut _ -> lit = false;
    }
  }

  @Override
  public UnitPath place() {
    return place;
  }

  record HangLamp(String id, UnitPath place) implements BelongsTo {}

  record LightLamp(@TargetAggregateIdentifier String id, int watts) {}

  /** Two events in one command. */
  record Flash(@TargetAggregateIdentifier String id, int watts) {}

  enum LampRule implements Rule {
    LAMP_IS_LIT;

    @Override
    public Sentence sentence() {
      return new Sentence("灯 {0} 已亮", "The lamp {0} is lit");
    }

    @Override
    public String law() {
      return "—";
    }
  }
}
