package cn.micropower.platform.view;

import cn.micropower.platform.view.BasketEvent.ApplesAdded;
import cn.micropower.platform.view.BasketEvent.ApplesTaken;
import java.util.concurrent.atomic.AtomicInteger;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Counts apples; breaks at a number of apples, while told to. */
final class TallyProjection {
  /** How many apples at once break the projection; 0 for none. */
  static final AtomicInteger POISON = new AtomicInteger();

  private final JdbcClient jdbc;
  private final ViewTables tables;

  TallyProjection(JdbcClient jdbc, ViewTables tables) {
    this.jdbc = jdbc;
    this.tables = tables;
  }

  @EventHandler
  void on(BasketEvent event, DomainEventMessage<?> message) {
    int apples =
        switch (event) {
          case ApplesAdded added -> added.apples();
          case ApplesTaken taken -> -taken.apples();
        };
    if (apples != 0 && apples == POISON.get()) {
      throw new IllegalArgumentException("cannot count " + apples + " apples");
    }
    jdbc.sql(
            """
            insert into %1$s as t values (:basket, :apples, 1)
            on conflict (basket)
            do update set apples = t.apples + excluded.apples, changes = t.changes + 1
            """
                .formatted(tables.name("tally")))
        .param("basket", message.getAggregateIdentifier())
        .param("apples", apples)
        .update();
  }
}
