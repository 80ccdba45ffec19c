package cn.micropower.load.yardstick.plain;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.http.converter.autoconfigure.HttpMessageConvertersAutoConfiguration;
import org.springframework.boot.jackson.autoconfigure.JacksonAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcTemplateAutoConfiguration;
import org.springframework.boot.tomcat.autoconfigure.servlet.TomcatServletWebServerAutoConfiguration;
import org.springframework.boot.transaction.autoconfigure.TransactionAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.DispatcherServletAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration;

/**
 * The yardstick as a program of its own: what a team would write that wants its rows stored quickly
 * and nothing else. The same web server, JSON, pool and virtual threads as the services; no
 * gateway, no token, no ledger, no idempotency. Told by its environment where to listen and to
 * insert; it ends when its standard input does, so that it never outlives whoever started it.
 */
@SpringBootConfiguration(proxyBeanMethods = false)
@ImportAutoConfiguration({
  TomcatServletWebServerAutoConfiguration.class,
  DispatcherServletAutoConfiguration.class,
  WebMvcAutoConfiguration.class,
  HttpMessageConvertersAutoConfiguration.class,
  JacksonAutoConfiguration.class,
  DataSourceAutoConfiguration.class,
  DataSourceTransactionManagerAutoConfiguration.class,
  TransactionAutoConfiguration.class,
  JdbcTemplateAutoConfiguration.class,
  JdbcClientAutoConfiguration.class
})
class PlainInsert {

  private PlainInsert() {}

  public static void main(String[] arguments) throws IOException {
    var application = new SpringApplication(PlainInsert.class, RowController.class);
    application.setDefaultProperties(
        Map.of(
            "spring.main.banner-mode", "off",
            "spring.threads.virtual.enabled", "true",
            "spring.datasource.hikari.maximum-pool-size", "24",
            "server.tomcat.max-keep-alive-requests", "-1"));
    var running = application.run(arguments);
    System.in.transferTo(OutputStream.nullOutputStream());
    running.close();
  }
}
