package cn.micropower.platform.inbox;

import cn.micropower.platform.command.ErrandDoor;
import cn.micropower.platform.seal.SealRing;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** The groups of a service: one for all its policies, one for each replica. */
record Groups(Map<String, Group> byName) {
  /** What a fact brings about is waited for. */
  private static final Duration BRIEF = Duration.ofMillis(5);

  /** What is kept at hand is seldom asked for in the very moment. */
  private static final Duration LONGER = Duration.ofMillis(50);

  /**
   * @param stands whether an aggregate of that id exists
   * @param ring the keys by which sealed facts are opened, if this service holds any
   */
  static Groups of(
      String service,
      List<Policy<?>> policies,
      List<Replica<?>> replicas,
      ErrandDoor door,
      Predicate<String> stands,
      JsonMapper json,
      @Nullable SealRing ring) {
    var following = replicas.stream().map(replica -> following(service, replica, json, ring));
    var all =
        policies.isEmpty()
            ? following
            : Stream.concat(
                Stream.of(acting(service, policies, door, stands, json, ring)), following);
    return new Groups(all.collect(Collectors.toMap(Group::name, Function.identity())));
  }

  private static Group acting(
      String service,
      List<Policy<?>> policies,
      ErrandDoor door,
      Predicate<String> stands,
      JsonMapper json,
      @Nullable SealRing ring) {
    return new Group(
        service + "-policies",
        new Wanted(policies.stream().map(Policy::fact), json, ring),
        BRIEF,
        (fact, arrival) ->
            new PolicyEffects(
                policies.stream().filter(policy -> policy.fact().isInstance(fact)).toList(),
                fact,
                arrival,
                door,
                stands));
  }

  private static Group following(
      String service, Replica<?> replica, JsonMapper json, @Nullable SealRing ring) {
    return new Group(
        Replicas.group(service, BeanName.of(replica)),
        new Wanted(Stream.of(replica.facts()), json, ring),
        LONGER,
        (fact, arrival) -> ReplicaEffects.of(replica, fact, arrival));
  }
}
