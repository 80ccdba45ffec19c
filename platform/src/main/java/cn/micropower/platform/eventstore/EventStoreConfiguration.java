package cn.micropower.platform.eventstore;

import javax.sql.DataSource;
import org.axonframework.common.caching.Cache;
import org.axonframework.common.jdbc.ConnectionProvider;
import org.axonframework.common.jdbc.UnitOfWorkAwareConnectionProviderWrapper;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.config.Configuration;
import org.axonframework.eventhandling.EventBus;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.axonframework.serialization.Serializer;
import org.axonframework.spring.jdbc.SpringDataSourceConnectionProvider;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.transaction.PlatformTransactionManager;

/**
 * Axon over our own tables. Every bean that Axon's JDBC auto-configuration would guess (and on this
 * Spring Boot guesses wrongly, without a word) is declared here.
 */
@org.springframework.context.annotation.Configuration(proxyBeanMethods = false)
public class EventStoreConfiguration {
  private static final int BATCH = 100;
  private static final long CACHED_AGGREGATES = 50_000;

  @Bean
  TransactionManager axonTransactionManager(PlatformTransactionManager transactions) {
    return new SpringTransactionManager(transactions);
  }

  @Bean
  ConnectionProvider connectionProvider(DataSource dataSource) {
    return new UnitOfWorkAwareConnectionProviderWrapper(
        new SpringDataSourceConnectionProvider(dataSource));
  }

  @Bean
  @Primary
  Serializer serializer() {
    return AxonSerializer.create();
  }

  @Bean
  @Qualifier("messageSerializer")
  Serializer messageSerializer(Serializer serializer) {
    return serializer;
  }

  @Bean
  @Qualifier("eventSerializer")
  Serializer eventSerializer(Serializer serializer, ObjectProvider<StoredTypes> types) {
    return new NamedSerializer(serializer, StoredTypes.union(types.stream()));
  }

  @Bean
  JdbcEventStorageEngine eventStorageEngine(
      ConnectionProvider connections,
      TransactionManager transactions,
      Configuration axon,
      Serializer serializer,
      @Qualifier("eventSerializer") Serializer eventSerializer) {
    return JdbcEventStorageEngine.builder()
        .schema(EventTable.SCHEMA)
        .persistenceExceptionResolver(EventTable.LOST_RACE)
        .dataType(byte[].class)
        .connectionProvider(connections)
        .transactionManager(transactions)
        .snapshotSerializer(serializer)
        .eventSerializer(eventSerializer)
        .upcasterChain(axon.upcasterChain())
        .batchSize(BATCH)
        .finalAggregateBatchPredicate(batch -> batch.size() < BATCH)
        .build();
  }

  @Bean
  Readings readings(EventStorageEngine store, EventBus bus) {
    return new Readings(store, bus);
  }

  @Bean
  Cache aggregateCache() {
    return new AggregateCache(CACHED_AGGREGATES);
  }
}
