package cn.micropower.local.part;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("日志说明最近一次启动")
class LastStartTest {
  private static final String BEGINS = "INFO 1 --- [main] c.m.d.DisclosureService : Starting it";
  private static final String REFUSED =
      "Caused by: org.flywaydb.core.api.exception.FlywayValidateException: Validate failed";

  @TempDir Path folder;

  @Test
  @DisplayName("旧版建的数据库不被接受，只看最近一次")
  void a_database_of_another_build_is_told_of_the_last_start_alone() throws IOException {
    assertThat(refused(BEGINS, "ready")).isFalse();
    assertThat(refused(BEGINS, "ready", BEGINS, REFUSED, "at …")).isTrue();
    assertThat(refused(BEGINS, REFUSED, BEGINS, "no port")).isFalse();
  }

  private boolean refused(String... lines) throws IOException {
    return new LastStart(Files.write(folder.resolve("log"), List.of(lines))).refusedDatabase();
  }
}
