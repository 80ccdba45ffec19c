package cn.micropower.platform.relay;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;

/** What the relay of this process has done. */
record RelayMeters(Counter records, Counter rewinds) {

  static RelayMeters in(MeterRegistry registry) {
    return new RelayMeters(
        Counter.builder("micropower.relay.records")
            .description("Records that Kafka acknowledged")
            .register(registry),
        Counter.builder("micropower.relay.rewinds")
            .description("Times that a topic was found to have lost records")
            .register(registry));
  }
}
