package cn.micropower.platform;

import cn.micropower.platform.command.CommandConfiguration;
import cn.micropower.platform.deadline.DeadlineConfiguration;
import cn.micropower.platform.description.DescriptionConfiguration;
import cn.micropower.platform.eventstore.EventStoreConfiguration;
import cn.micropower.platform.identity.IdentityConfiguration;
import cn.micropower.platform.identity.TokenConfiguration;
import cn.micropower.platform.inbox.InboxConfiguration;
import cn.micropower.platform.ledger.LedgerConfiguration;
import cn.micropower.platform.person.PersonConfiguration;
import cn.micropower.platform.relay.RelayConfiguration;
import cn.micropower.platform.restore.RestoreConfiguration;
import cn.micropower.platform.seal.SealConfiguration;
import cn.micropower.platform.time.TimeConfiguration;
import cn.micropower.platform.time.local.LocalClockConfiguration;
import cn.micropower.platform.view.ViewConfiguration;
import cn.micropower.platform.view.ViewWebConfiguration;
import cn.micropower.platform.web.WebConfiguration;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Import;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Everything that a service of this house has; a service adds its rooms. */
@AutoConfiguration(
    beforeName = {
      "org.axonframework.springboot.autoconfig.AxonAutoConfiguration",
      "org.axonframework.springboot.autoconfig.EventProcessingAutoConfiguration",
      "org.axonframework.springboot.autoconfig.JdbcAutoConfiguration",
      "org.axonframework.springboot.autoconfig.NoOpTransactionAutoConfiguration",
      "org.axonframework.springboot.autoconfig.TransactionAutoConfiguration"
    })
@EnableScheduling
@Import({
  CommandConfiguration.class,
  DeadlineConfiguration.class,
  DescriptionConfiguration.class,
  EventStoreConfiguration.class,
  IdentityConfiguration.class,
  InboxConfiguration.class,
  LedgerConfiguration.class,
  LocalClockConfiguration.class,
  PersonConfiguration.class,
  RestoreConfiguration.class,
  RelayConfiguration.class,
  SealConfiguration.class,
  TimeConfiguration.class,
  TokenConfiguration.class,
  ViewConfiguration.class,
  ViewWebConfiguration.class,
  WebConfiguration.class
})
public class PlatformAutoConfiguration {}
