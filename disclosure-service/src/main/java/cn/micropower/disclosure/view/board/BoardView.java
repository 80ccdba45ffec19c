package cn.micropower.disclosure.view.board;

import cn.micropower.platform.view.View;
import cn.micropower.platform.view.Views;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/** Declares the view of the public board. */
@Configuration(proxyBeanMethods = false)
class BoardView {
  static final String NAME = "board";

  @Bean
  View boardTables(JdbcClient jdbc, JsonMapper json) {
    return new View(NAME, 2, "views/board.sql", tables -> new BoardProjection(jdbc, json, tables));
  }

  @Bean
  BoardQueries boardQueries(JdbcClient jdbc, JsonMapper json, Views views) {
    return new BoardQueries(jdbc, json, views);
  }
}
