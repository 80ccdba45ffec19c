package cn.micropower.platform.relay;

import cn.micropower.contracts.record.Topic;
import cn.micropower.platform.ledger.LeafReader;
import cn.micropower.platform.ledger.Watermark;
import cn.micropower.platform.seal.SealRing;
import cn.micropower.platform.seal.SealedNames;
import io.micrometer.core.instrument.MeterRegistry;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import org.axonframework.eventhandling.EventBus;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/** The relay of a service that publishes anything. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnBean(Publication.class)
public class RelayConfiguration {

  @Bean
  PublishedForms publishedForms(Publication publication, JsonMapper json, SealedNames sealed) {
    return new PublishedForms(publication, json, sealed);
  }

  @Bean
  LargestFact largestFact(PublishedForms forms, EventBus store) {
    var guard = new LargestFact(forms);
    store.registerDispatchInterceptor(guard);
    return guard;
  }

  /** What needs a Kafka. */
  @Configuration(proxyBeanMethods = false)
  @ConditionalOnProperty("micropower.kafka")
  static class ToKafka {

    @Bean
    RelayThread relay(
        @Value("${micropower.service}") String source,
        @Value("${micropower.kafka}") String servers,
        @Value("${micropower.relay.lease:10s}") Duration lease,
        @Value("${micropower.relay.look:5s}") Duration look,
        JdbcClient jdbc,
        LeafReader reader,
        PublishedForms forms,
        ObjectProvider<SealRing> ring,
        @Qualifier("settledLeaves") Watermark settled,
        MeterRegistry meters) {
      var topic = new Topic(source);
      var process = ManagementFactory.getRuntimeMXBean().getName();
      return new RelayThread(
          new Works(
              new Lease(jdbc, process, lease),
              new Cluster(servers, topic),
              new DeparturePages(jdbc, reader),
              new Envelopes(topic, forms, ring.getIfAvailable()),
              settled,
              RelayMeters.in(meters),
              look));
    }

    @Bean
    RelayLag relayLag(JdbcClient jdbc) {
      return new RelayLag(jdbc);
    }

    @Bean
    RelayMetrics relayMetrics(RelayLag lag) {
      return new RelayMetrics(lag);
    }

    @Bean
    RelayHealth relayHealthIndicator(RelayThread relay, RelayLag lag) {
      return new RelayHealth(relay, lag);
    }
  }
}
