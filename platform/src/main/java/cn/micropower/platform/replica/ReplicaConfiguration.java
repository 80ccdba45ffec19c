package cn.micropower.platform.replica;

import cn.micropower.platform.inbox.Refill;
import cn.micropower.platform.time.DomainClock;
import java.util.stream.Stream;
import org.flywaydb.core.api.Location;
import org.springframework.boot.flyway.autoconfigure.FlywayConfigurationCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/** The copies with their tables; a service that owns none of it imports this, and has them. */
@Configuration(proxyBeanMethods = false)
public class ReplicaConfiguration {

  @Bean
  FlywayConfigurationCustomizer replicaTables() {
    return flyway ->
        flyway.locations(
            Stream.concat(
                    Stream.of(flyway.getLocations()).map(Location::getDescriptor),
                    Stream.of("classpath:db/replica"))
                .toArray(String[]::new));
  }

  @Bean
  UnitReplica unitReplica(JdbcClient jdbc) {
    return new UnitReplica(jdbc);
  }

  @Bean
  Places places(JdbcClient jdbc) {
    return new Places(jdbc);
  }

  @Bean
  OfficialReplica officialReplica(JdbcClient jdbc) {
    return new OfficialReplica(jdbc);
  }

  @Bean
  Officials officials(JdbcClient jdbc, Places places, DomainClock clock, Refill refill) {
    return new Officials(jdbc, places, clock, refill);
  }

  @Bean
  RulePackReplica rulePackReplica(JdbcClient jdbc, JsonMapper json) {
    return new RulePackReplica(jdbc, json);
  }

  @Bean
  RulePacks rulePacks(JdbcClient jdbc, JsonMapper json, Refill refill) {
    return new RulePacks(jdbc, json, refill);
  }
}
