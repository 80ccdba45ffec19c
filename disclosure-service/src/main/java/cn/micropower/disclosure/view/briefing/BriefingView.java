package cn.micropower.disclosure.view.briefing;

import cn.micropower.platform.view.View;
import cn.micropower.platform.view.Views;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/** Declares the view of the briefings. */
@Configuration(proxyBeanMethods = false)
class BriefingView {
  static final String NAME = "briefing";

  @Bean
  View briefingTables(JdbcClient jdbc, JsonMapper json) {
    return new View(
        NAME, 2, "views/briefing.sql", tables -> new BriefingProjection(jdbc, json, tables));
  }

  @Bean
  BriefingQueries briefingQueries(JdbcClient jdbc, JsonMapper json, Views views) {
    return new BriefingQueries(jdbc, json, views);
  }
}
