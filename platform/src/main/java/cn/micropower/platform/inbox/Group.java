package cn.micropower.platform.inbox;

import cn.micropower.contracts.record.Topic;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.stream.Collectors;

/**
 * 收件组 — readers with marks of their own: all policies of a service together, or one replica.
 *
 * @param name also the consumer group's
 * @param effects what a fact brings about
 */
record Group(String name, Wanted wanted, BiFunction<Object, Arrival, Effects> effects) {

  /** The source of each topic that is read. */
  Map<String, String> topics() {
    return wanted.sources().stream()
        .collect(Collectors.toMap(source -> new Topic(source).name(), source -> source));
  }
}
