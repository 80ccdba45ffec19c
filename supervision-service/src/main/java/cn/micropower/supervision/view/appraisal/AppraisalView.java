package cn.micropower.supervision.view.appraisal;

import cn.micropower.platform.view.View;
import cn.micropower.platform.view.Views;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/** Declares the view of the appraisals. */
@Configuration(proxyBeanMethods = false)
class AppraisalView {
  static final String NAME = "appraisal";

  @Bean
  View appraisalTables(JdbcClient jdbc, JsonMapper json) {
    return new View(
        NAME, 3, "views/appraisal.sql", tables -> new AppraisalProjection(jdbc, json, tables));
  }

  @Bean
  AppraisalQueries appraisalQueries(JdbcClient jdbc, JsonMapper json, Views views) {
    return new AppraisalQueries(jdbc, json, views);
  }
}
