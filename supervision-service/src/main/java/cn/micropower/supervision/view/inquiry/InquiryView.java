package cn.micropower.supervision.view.inquiry;

import cn.micropower.platform.view.View;
import cn.micropower.platform.view.Views;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/** Declares the view of the inquiries. */
@Configuration(proxyBeanMethods = false)
class InquiryView {
  static final String NAME = "inquiry";

  @Bean
  View inquiryTables(JdbcClient jdbc, JsonMapper json) {
    return new View(
        NAME, 3, "views/inquiry.sql", tables -> new InquiryProjection(jdbc, json, tables));
  }

  @Bean
  InquiryQueries inquiryQueries(JdbcClient jdbc, JsonMapper json, Views views) {
    return new InquiryQueries(jdbc, json, views);
  }
}
