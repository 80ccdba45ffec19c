package cn.micropower.cases;

import cn.micropower.cases.clue.ClueEvent;
import cn.micropower.cases.clue.Clues;
import cn.micropower.cases.file.CaseEvent;
import cn.micropower.cases.file.Cases;
import cn.micropower.cases.publication.Departures;
import cn.micropower.cases.writing.Writings;
import cn.micropower.platform.eventstore.Readings;
import cn.micropower.platform.eventstore.StoredTypes;
import cn.micropower.platform.relay.Publication;
import cn.micropower.platform.replica.ReplicaConfiguration;
import cn.micropower.platform.seal.Figures;
import io.micrometer.core.instrument.config.MeterFilter;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** What the rooms of this service give to its doors, beside the copies of what others own. */
@Configuration(proxyBeanMethods = false)
@Import(ReplicaConfiguration.class)
class Rooms {

  /** Every fact that this service may store. */
  @Bean
  StoredTypes storedTypes() {
    return StoredTypes.of(ClueEvent.class, CaseEvent.class);
  }

  /** Which of them leave the house. */
  @Bean
  Publication publication(Writings writings) {
    return new Departures(writings::open);
  }

  @Bean
  Clues clues(Readings readings) {
    return new Clues(readings);
  }

  @Bean
  Cases cases(Readings readings) {
    return new Cases(readings);
  }

  /** What the figures keep to themselves. */
  @Bean
  MeterFilter figures() {
    return new Figures();
  }
}
