package cn.micropower.powerlist.view.directory;

import cn.micropower.platform.view.View;
import cn.micropower.platform.view.Views;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Declares the view of the directory. */
@Configuration(proxyBeanMethods = false)
class DirectoryView {
  static final String NAME = "directory";

  @Bean
  View directoryTables(JdbcClient jdbc) {
    return new View(
        NAME, 1, "views/directory.sql", tables -> new DirectoryProjection(jdbc, tables));
  }

  @Bean
  DirectoryQueries directoryQueries(JdbcClient jdbc, Views views) {
    return new DirectoryQueries(jdbc, views);
  }
}
