package cn.micropower.disclosure;

import cn.micropower.disclosure.duty.Duties;
import cn.micropower.disclosure.duty.DutyEvent;
import cn.micropower.disclosure.publication.Departures;
import cn.micropower.platform.eventstore.Readings;
import cn.micropower.platform.eventstore.StoredTypes;
import cn.micropower.platform.relay.Publication;
import cn.micropower.platform.replica.ReplicaConfiguration;
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
    return StoredTypes.of(DutyEvent.class);
  }

  /** Which of them leave the house. */
  @Bean
  Publication publication() {
    return new Departures();
  }

  @Bean
  Duties duties(Readings readings) {
    return new Duties(readings);
  }
}
