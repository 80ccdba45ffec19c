package cn.micropower.platform.inbox;

import cn.micropower.contracts.record.Topic;
import java.time.Duration;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.stream.Collectors;

/**
 * 收件组 — readers with marks of their own: all policies of a service together, or one replica.
 *
 * @param name also the consumer group's
 * @param rest how long others may come together after something has come, before it reads on
 * @param effects what a fact brings about
 */
record Group(
    String name, Wanted wanted, Duration rest, BiFunction<Object, Arrival, Effects> effects) {

  /** The source of each topic that is read. */
  Map<String, String> topics() {
    return wanted.sources().stream()
        .collect(Collectors.toMap(source -> new Topic(source).name(), source -> source));
  }
}
