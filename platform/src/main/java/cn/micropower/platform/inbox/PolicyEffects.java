package cn.micropower.platform.inbox;

import cn.micropower.platform.command.BelongsTo;
import cn.micropower.platform.command.Errand;
import cn.micropower.platform.command.ErrandDoor;
import cn.micropower.platform.rule.Refused;
import cn.micropower.platform.rule.Rule;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.axonframework.modelling.command.AggregateStreamCreationException;

/**
 * The policies that wait for a fact give their commands. A policy whose command is refused, on
 * freshly loaded state too, changes nothing, and that is recorded; what another policy orders
 * stands. A command that would create what stands already was given before, and is left out.
 */
final class PolicyEffects implements Effects {
  private final List<Policy<?>> policies;
  private final Object fact;
  private final Arrival arrival;
  private final ErrandDoor door;
  private final Predicate<String> stands;
  private final Map<Policy<?>, RefusedErrand> refusedOnce = new HashMap<>();
  private final Map<Policy<?>, RefusedErrand> refused = new HashMap<>();
  private final Map<Object, String> created = new HashMap<>();
  private final Set<Object> collided = new HashSet<>();
  private final Set<Object> given = new HashSet<>();

  /**
   * @param stands whether an aggregate of that id exists
   */
  PolicyEffects(
      List<Policy<?>> policies,
      Object fact,
      Arrival arrival,
      ErrandDoor door,
      Predicate<String> stands) {
    this.policies = policies;
    this.fact = fact;
    this.arrival = arrival;
    this.door = door;
    this.stands = stands;
  }

  @Override
  public void bringAbout() {
    created.clear();
    for (var policy : policies) {
      var refusal = refused.get(policy);
      if (refusal == null) {
        follow(policy);
      } else {
        door.record(refusal.refused(), refusal.errand());
      }
    }
  }

  @Override
  public boolean learnFrom(Exception failure) {
    return switch (failure) {
      case RefusedErrand refusal -> learnFrom(refusal);
      case AggregateStreamCreationException _ -> learnFromCollision();
      default -> false;
    };
  }

  /** The roll-back has dropped cached aggregates, so the second refusal rests on the store. */
  private boolean learnFrom(RefusedErrand refusal) {
    if (refusal.refused().rule().ground() == Rule.Ground.AUTHORITY) {
      return false;
    }
    if (refusedOnce.put(refusal.policy(), refusal) != null) {
      refused.put(refusal.policy(), refusal);
    }
    return true;
  }

  /** Whoever collides a second time does not look before it creates. */
  private boolean learnFromCollision() {
    var again = created.keySet().stream().filter(collided::contains).toList();
    var standing = again.stream().filter(command -> stands.test(created.get(command))).toList();
    boolean first = collided.addAll(created.keySet());
    boolean known = given.addAll(standing);
    return first || known;
  }

  private <F> void follow(Policy<F> policy) {
    var errand =
        new Errand(
            BeanName.of(policy),
            Wanted.name(fact.getClass()),
            arrival.event(),
            arrival.correlation(),
            arrival.sealed());
    try {
      for (var command : policy.when(policy.fact().cast(fact), arrival)) {
        if (!given.contains(command)) {
          give(command, errand);
        }
      }
    } catch (Refused refusal) {
      throw new RefusedErrand(policy, errand, refusal);
    }
  }

  private void give(Object command, Errand errand) {
    var result = door.give(command, errand);
    if (command instanceof BelongsTo && result != null) {
      created.put(command, result.toString());
    }
  }
}
