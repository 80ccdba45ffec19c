package cn.micropower.powerlist.view.exercise;

import cn.micropower.platform.view.View;
import cn.micropower.platform.view.Views;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/** Declares the view of exercises. */
@Configuration(proxyBeanMethods = false)
class ExerciseView {
  static final String NAME = "exercise";

  @Bean
  View exerciseTables(NamedParameterJdbcOperations jdbc, JsonMapper json) {
    return new View(
        NAME,
        4,
        "views/exercise.sql",
        tables -> new ExerciseProjection(new ExerciseRows(jdbc, json, tables)));
  }

  @Bean
  ExerciseQueries exerciseQueries(JdbcClient jdbc, JsonMapper json, Views views) {
    return new ExerciseQueries(jdbc, json, views);
  }
}
