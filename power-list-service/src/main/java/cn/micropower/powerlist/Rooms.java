package cn.micropower.powerlist;

import cn.micropower.platform.eventstore.Readings;
import cn.micropower.platform.eventstore.StoredTypes;
import cn.micropower.platform.relay.Publication;
import cn.micropower.platform.time.DomainClock;
import cn.micropower.powerlist.directory.Directory;
import cn.micropower.powerlist.directory.PostEvent;
import cn.micropower.powerlist.directory.UnitEvent;
import cn.micropower.powerlist.exercise.ExerciseEvent;
import cn.micropower.powerlist.exercise.Exercises;
import cn.micropower.powerlist.exercise.PublicityRuleUpcaster;
import cn.micropower.powerlist.list.PowerListEvent;
import cn.micropower.powerlist.list.PowerLists;
import cn.micropower.powerlist.procedure.Procedures;
import cn.micropower.powerlist.publication.Departures;
import cn.micropower.powerlist.rulepack.ReferencePack;
import cn.micropower.powerlist.rulepack.book.RulePackEvent;
import cn.micropower.powerlist.rulepack.book.RulePacks;
import cn.micropower.powerlist.template.Templates;
import org.axonframework.serialization.upcasting.event.EventUpcaster;
import org.axonframework.serialization.upcasting.event.EventUpcasterChain;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the rooms of this service give to its doors. */
@Configuration(proxyBeanMethods = false)
class Rooms {

  /** Every fact that this service may store. */
  @Bean
  StoredTypes storedTypes() {
    return StoredTypes.of(
        UnitEvent.class,
        PostEvent.class,
        PowerListEvent.class,
        RulePackEvent.class,
        ExerciseEvent.class);
  }

  /** How those of before are read today: first what revision 1 lacked, then what 2 did. */
  @Bean
  EventUpcaster publicityRuleUpcasters() {
    return new EventUpcasterChain(
        PublicityRuleUpcaster.posting(), PublicityRuleUpcaster.firstDay());
  }

  /** Which of them leave the house. */
  @Bean
  Publication publication() {
    return new Departures();
  }

  @Bean
  Directory directory(Readings readings, DomainClock clock) {
    return new Directory(readings, clock);
  }

  @Bean
  PowerLists powerLists(Readings readings) {
    return new PowerLists(readings);
  }

  @Bean
  RulePacks rulePacks(Readings readings) {
    return new RulePacks(readings);
  }

  @Bean
  Exercises exercises(Readings readings) {
    return new Exercises(readings);
  }

  @Bean
  Procedures procedures() {
    return ReferenceData.procedures();
  }

  @Bean
  ReferencePack referencePack() {
    return ReferenceData.rules();
  }

  @Bean
  Templates templates() {
    return ReferenceData.templates();
  }
}
