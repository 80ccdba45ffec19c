package cn.micropower.platform.inbox;

import cn.micropower.platform.command.ErrandDoor;
import cn.micropower.platform.command.Work;
import cn.micropower.platform.seal.SealRing;
import cn.micropower.platform.time.DomainClock;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.axonframework.eventhandling.EventBus;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/** Receives what policies and replicas of this service wait for, where there is a Kafka. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnExpression("!'${micropower.kafka:}'.isBlank()")
@Conditional(Receiving.class)
@Import(InboxOperations.class)
class ReceivingConfiguration {

  @Bean
  Groups inboxGroups(
      @Value("${micropower.service}") String service,
      ObjectProvider<Policy<?>> policies,
      ObjectProvider<Replica<?>> replicas,
      ErrandDoor door,
      EventStorageEngine store,
      JsonMapper json,
      ObjectProvider<SealRing> ring) {
    return Groups.of(
        service,
        policies.orderedStream().toList(),
        replicas.orderedStream().toList(),
        door,
        id -> store.lastSequenceNumberFor(id).isPresent(),
        json,
        ring.getIfAvailable());
  }

  @Bean
  Office inboxOffice(JdbcClient jdbc, JsonMapper json, Work work) {
    return new Office(new Marks(jdbc), new Parking(jdbc, json), new Handling(work));
  }

  @Bean
  ParkedList parkedList(JdbcClient jdbc) {
    return new ParkedList(jdbc);
  }

  @Bean
  Replicas replicas(
      @Value("${micropower.service}") String service,
      ObjectProvider<Replica<?>> replicas,
      JdbcClient jdbc,
      Office office) {
    Map<String, Replica<?>> byName =
        replicas.stream().collect(Collectors.toMap(BeanName::of, Function.identity()));
    return new Replicas(byName, service, jdbc, office.marks(), office.parking());
  }

  @Bean
  Orders inboxOrders(EventBus store, Office office, ParkedList list, Replicas replicas) {
    return new Orders(store, office.parking(), list, replicas);
  }

  @Bean
  Inbox inbox(
      Groups groups,
      Office office,
      ParkedList list,
      MeterRegistry meters,
      DomainClock clock,
      @Value("${micropower.service}") String service,
      @Value("${micropower.kafka}") String servers,
      @Value("${micropower.inbox.patience}") Duration patience) {
    var reception = new Reception(servers, service);
    var receivers =
        groups.byName().values().stream()
            .map(
                group ->
                    new Receiver(
                        group, office, reception, new Tally(meters, group.name(), clock), patience))
            .toList();
    var retries = new Retries(groups.byName(), office.parking(), list, office.handling());
    return new Inbox(receivers, retries, list);
  }

  @Bean
  InboxHealth inboxHealthIndicator(Inbox inbox) {
    return new InboxHealth(inbox);
  }
}
