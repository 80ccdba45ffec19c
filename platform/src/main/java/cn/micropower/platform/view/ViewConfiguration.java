package cn.micropower.platform.view;

import cn.micropower.platform.ledger.LedgerSource;
import cn.micropower.platform.ledger.Watermark;
import cn.micropower.platform.seal.SealedNames;
import java.time.Duration;
import javax.sql.DataSource;
import org.axonframework.eventhandling.AnnotationEventHandlerAdapter;
import org.axonframework.messaging.annotation.ParameterResolverFactory;
import org.axonframework.serialization.Serializer;
import org.axonframework.spring.jdbc.SpringDataSourceConnectionProvider;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.SQLErrorCodeSQLExceptionTranslator;
import org.springframework.transaction.PlatformTransactionManager;

/** The beans that keep every {@link View} bean; a service may have none. */
@Configuration(proxyBeanMethods = false)
public class ViewConfiguration {
  /** The name by which Spring knows its error codes, a lock not granted in time among them. */
  private static final String POSTGRES = "PostgreSQL";

  @Bean
  Upkeep viewUpkeep(
      ObjectProvider<View> views,
      DataSource dataSource,
      PlatformTransactionManager transactions,
      LedgerSource ledger,
      Serializer serializer,
      ObjectProvider<ParameterResolverFactory> parameters,
      @Qualifier("settledLeaves") Watermark settled,
      SealedNames sealed,
      @Value("${micropower.view.grace:30s}") Duration grace) {
    var tokens = new TokenTable(new SpringDataSourceConnectionProvider(dataSource), serializer);
    var jdbc = new JdbcTemplate(dataSource);
    jdbc.setExceptionTranslator(new SQLErrorCodeSQLExceptionTranslator(POSTGRES));
    var spring = new SpringTransactionManager(transactions);
    var ground = new Following.Ground(ledger, tokens, spring, sealed.any());
    return new Upkeep(
        views.orderedStream().toList(),
        new Generations(jdbc, transactions, tokens),
        (view, generation) -> {
          Object projection = view.projection().apply(new ViewTables(generation.schema()));
          ParameterResolverFactory resolvers = parameters.getIfUnique();
          var adapter =
              resolvers == null
                  ? new AnnotationEventHandlerAdapter(projection)
                  : new AnnotationEventHandlerAdapter(projection, resolvers);
          return new Follower(generation, adapter, ground);
        },
        settled,
        grace);
  }

  @Bean
  Views views(ObjectProvider<View> views, Upkeep upkeep) {
    return new Views(views.orderedStream().toList(), upkeep);
  }

  @Bean
  ReadYourWrites readYourWrites(
      JdbcClient jdbc, @Qualifier("settledLeaves") Watermark settled, Views views, Upkeep upkeep) {
    return new ReadYourWrites(jdbc, settled, views, upkeep);
  }

  @Bean
  ViewMetrics viewMetrics(ObjectProvider<View> declared, Views views) {
    return new ViewMetrics(declared.orderedStream().toList(), views);
  }

  @Bean
  ViewHealth viewsHealthIndicator(Views views) {
    return new ViewHealth(views);
  }
}
