package cn.micropower.platform.ledger;

import cn.micropower.platform.seal.SealedNames;
import java.time.Duration;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.upcasting.event.EventUpcaster;
import org.axonframework.serialization.upcasting.event.EventUpcasterChain;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

/** The ledger's beans; {@code micropower.service} is the name it bears. */
@Configuration(proxyBeanMethods = false)
@Import(LedgerController.class)
public class LedgerConfiguration {

  @Bean
  Watermark settledLeaves() {
    return new Watermark();
  }

  @Bean
  LedgerSignal ledgerSignal() {
    return new LedgerSignal();
  }

  @Bean
  SequencerThread sequencer(
      @Value("${micropower.service}") String source,
      JdbcClient jdbc,
      PlatformTransactionManager transactions,
      @Qualifier("settledLeaves") Watermark settled,
      LedgerSignal signal,
      SealedNames sealed,
      Beat beat) {
    var sequencer = new Sequencer(source, jdbc, transactions, settled, sealed, beat);
    return new SequencerThread(sequencer, settled, signal, beat);
  }

  @Bean
  Beat ledgerBeat(@Value("${micropower.ledger.beat:0s}") Duration beat) {
    return new Beat(beat);
  }

  @Bean
  LeafReader leafReader(
      JdbcClient jdbc,
      @Qualifier("eventSerializer") Serializer serializer,
      ObjectProvider<org.axonframework.config.Configuration> axon) {
    var configured = axon.getIfAvailable();
    EventUpcaster upcasters =
        configured == null ? new EventUpcasterChain() : configured.upcasterChain();
    return new LeafReader(jdbc, serializer, upcasters);
  }

  @Bean
  LedgerSource ledgerSource(
      JdbcClient jdbc, LeafReader reader, @Qualifier("settledLeaves") Watermark settled) {
    return new LedgerSource(jdbc, reader, settled);
  }

  @Bean
  Proofs proofs(@Value("${micropower.service}") String source, JdbcClient jdbc) {
    return new Proofs(source, jdbc);
  }

  @Bean
  Restoration restoration(JdbcClient jdbc, Proofs proofs) {
    return new Restoration(jdbc, proofs);
  }

  @Bean
  LedgerLag ledgerLag(JdbcClient jdbc, Beat beat) {
    return new LedgerLag(jdbc, beat);
  }

  @Bean
  LedgerMetrics ledgerMetrics(LedgerLag lag) {
    return new LedgerMetrics(lag);
  }

  @Bean
  LedgerHealth ledgerHealthIndicator(SequencerThread sequencer, LedgerLag lag) {
    return new LedgerHealth(sequencer, lag);
  }
}
