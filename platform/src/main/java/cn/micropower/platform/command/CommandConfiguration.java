package cn.micropower.platform.command;

import cn.micropower.platform.eventstore.StoredTypes;
import cn.micropower.platform.identity.Actors;
import cn.micropower.platform.identity.Authority;
import cn.micropower.platform.identity.Posts;
import cn.micropower.platform.ledger.LedgerSignal;
import cn.micropower.platform.refusal.RefusalRecorded;
import cn.micropower.platform.seal.Discretion;
import cn.micropower.platform.seal.SealedNames;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.List;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventhandling.EventBus;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.messaging.annotation.HandlerEnhancerDefinition;
import org.axonframework.messaging.correlation.CorrelationDataProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import tools.jackson.databind.json.JsonMapper;

/** The doors and what stands behind them. */
@Configuration(proxyBeanMethods = false)
public class CommandConfiguration {

  @Bean
  CommandDoor commandDoor(
      Actors actors,
      CommandGateway commands,
      EventBus store,
      EventStorageEngine engine,
      Work work,
      Idempotency idempotency,
      RefusalRegister refusals,
      Answers answers,
      CommandMeter meter,
      SealedNames sealed) {
    store.registerDispatchInterceptor(new SealedStreams(sealed));
    store.registerDispatchInterceptor(new AppendedEvents());
    return new CommandDoor(
        new Standing(actors, commands),
        commands,
        work,
        idempotency,
        refusals,
        answers,
        meter,
        engine);
  }

  @Bean
  StoredTypes refusalStoredTypes() {
    return StoredTypes.of(RefusalRecorded.class);
  }

  @Bean
  Counter counter(
      @Value("${micropower.service}") String service,
      CommandDoor door,
      Authority authority,
      Posts posts) {
    return new Counter(service, door, authority, posts);
  }

  @Bean
  ErrandDoor errandDoor(CommandGateway commands, RefusalRegister refusals) {
    return new ErrandDoor(commands, refusals);
  }

  @Bean
  RefusalRegister refusalRegister(
      Actors actors,
      EventBus store,
      Work work,
      Idempotency idempotency,
      Answers answers,
      CommandMeter meter,
      Discretion discretion,
      @Value("${micropower.refusals-per-minute}") long perMinute) {
    var limit = new RefusalLimit(perMinute);
    return new RefusalRegister(actors, work, store, idempotency, answers, limit, meter, discretion);
  }

  @Bean
  Answers answers(JsonMapper json) {
    return new Answers(json);
  }

  @Bean
  CommandMeter commandMeter(MeterRegistry meters) {
    return new CommandMeter(meters);
  }

  @Bean
  Work work(TransactionManager transactions, LedgerSignal ledger) {
    return new Work(transactions, ledger);
  }

  @Bean
  Idempotency idempotency(JdbcClient jdbc) {
    return new Idempotency(jdbc);
  }

  @Bean
  HandlerEnhancerDefinition doorkeeper(Authority authority) {
    return new Doorkeeper(authority);
  }

  @Bean
  CorrelationDataProvider provenance() {
    return new Provenance();
  }

  @Bean
  WebMvcConfigurer callArgument() {
    return new WebMvcConfigurer() {
      @Override
      public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(new CallArgument());
      }
    };
  }
}
