package cn.micropower.platform.house;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.jwt;

import cn.micropower.platform.testkit.Database;
import cn.micropower.platform.testkit.Postgres;
import java.util.List;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;

/** The running house: a real database, the real door, tokens with verified claims. */
@SpringBootTest(classes = TestHouse.class)
@AutoConfigureMockMvc
abstract class House {
  private static final Database DATABASE = Postgres.database();

  @Autowired MockMvcTester http;
  @Autowired JdbcClient jdbc;

  @DynamicPropertySource
  static void database(DynamicPropertyRegistry registry) {
    DATABASE.properties(registry);
  }

  static Database database() {
    return DATABASE;
  }

  /** A POST by somebody who holds the given post. */
  MockMvcRequestBuilder post(String path, String post, String key, int watts) {
    return http.post()
        .uri(path)
        .with(
            jwt()
                .jwt(
                    token ->
                        token
                            .subject("person:" + post)
                            .claim("units", List.of("unit:village"))
                            .claim("posts", List.of("post:" + post, "post:vacant"))))
        .header("Idempotency-Key", key)
        .header("Micropower-Post", "post:" + post)
        .contentType(MediaType.APPLICATION_JSON)
        .content("{\"watts\":" + watts + "}");
  }

  /** A lamp that hangs, and its id. */
  String hungLamp() {
    var answer = post("/lamps", "keeper", freshKey(), 1).exchange();
    return answer.getResponse().getHeader("Location").substring("/lamps/".length());
  }

  static String freshKey() {
    return UUID.randomUUID().toString();
  }

  long events(String aggregate) {
    return jdbc.sql("select count(*) from domain_event where aggregate_identifier = ?")
        .param(aggregate)
        .query(Long.class)
        .single();
  }

  long refusals() {
    return jdbc.sql("select count(*) from domain_event where payload_type = 'refusal.recorded'")
        .query(Long.class)
        .single();
  }
}
