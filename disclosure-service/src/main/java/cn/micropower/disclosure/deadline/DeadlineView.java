package cn.micropower.disclosure.deadline;

import cn.micropower.platform.deadline.Deadlines;
import cn.micropower.platform.view.View;
import cn.micropower.platform.view.Views;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Declares the view of what is still to fall due. */
@Configuration(proxyBeanMethods = false)
class DeadlineView {
  static final String NAME = "deadline";

  @Bean
  View deadlineTables(JdbcClient jdbc) {
    return new View(NAME, 1, "views/deadline.sql", tables -> new DeadlineProjection(jdbc, tables));
  }

  @Bean
  Deadlines deadlines(JdbcClient jdbc, Views views) {
    return new DutyDeadlines(jdbc, views);
  }
}
