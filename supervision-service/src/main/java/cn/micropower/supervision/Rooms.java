package cn.micropower.supervision;

import cn.micropower.platform.eventstore.Readings;
import cn.micropower.platform.eventstore.StoredTypes;
import cn.micropower.platform.person.Persons;
import cn.micropower.platform.relay.Publication;
import cn.micropower.platform.replica.ReplicaConfiguration;
import cn.micropower.platform.seal.Figures;
import cn.micropower.supervision.appraisal.Appraisals;
import cn.micropower.supervision.appraisal.MatterEvent;
import cn.micropower.supervision.handover.HandoverEvent;
import cn.micropower.supervision.handover.Handovers;
import cn.micropower.supervision.handover.Out;
import cn.micropower.supervision.inquiry.Inquiries;
import cn.micropower.supervision.inquiry.InquiryEvent;
import cn.micropower.supervision.publication.Departures;
import cn.micropower.supervision.standard.Standards;
import io.micrometer.core.instrument.config.MeterFilter;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the rooms of this service give to its doors, beside the copies of what others own. */
@Configuration(proxyBeanMethods = false)
@Import(ReplicaConfiguration.class)
class Rooms {

  /** Every fact that this service may store. */
  @Bean
  StoredTypes storedTypes() {
    return StoredTypes.of(MatterEvent.class, InquiryEvent.class, HandoverEvent.class);
  }

  /** Which of them leave the house. */
  @Bean
  Publication publication(Persons persons) {
    return new Departures(persons::open);
  }

  @Bean
  Standards standards() {
    return Standards.read();
  }

  @Bean
  Appraisals appraisals(Readings readings) {
    return new Appraisals(readings);
  }

  @Bean
  Inquiries inquiries(Readings readings) {
    return new Inquiries(readings);
  }

  @Bean
  Handovers handovers(Readings readings) {
    return new Handovers(readings);
  }

  @Bean
  Out out(JdbcClient jdbc) {
    return new Out(jdbc);
  }

  /** What the figures keep to themselves. */
  @Bean
  MeterFilter figures() {
    return new Figures();
  }
}
