package cn.micropower.powerlist.view.refusal;

import cn.micropower.platform.view.View;
import cn.micropower.platform.view.Views;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/** Declares the view of refusals. */
@Configuration(proxyBeanMethods = false)
class RefusalView {
  static final String NAME = "refusal";

  @Bean
  View refusalTables(JdbcClient jdbc, JsonMapper json) {
    return new View(
        NAME, 2, "views/refusal.sql", tables -> new RefusalProjection(jdbc, json, tables));
  }

  @Bean
  RefusalQueries refusalQueries(JdbcClient jdbc, JsonMapper json, Views views) {
    return new RefusalQueries(jdbc, json, views);
  }
}
