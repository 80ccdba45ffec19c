package cn.micropower.platform.house;

import static org.assertj.core.api.Assertions.assertThat;

import cn.micropower.platform.time.local.LocalClockConfiguration;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.http.MediaType;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;

/** Everywhere but under the profile local the clock is the machine's, whatever anybody says. */
@ExtendWith(OutputCaptureExtension.class)
class NoClockElsewhereTest extends House {
  private static final String FILE = "micropower.clock-file";

  @Test
  @DisplayName("别处没有拨钟的地址")
  void elsewhere_the_clock_has_no_address() {
    assertThat(http.get().uri("/api/v1/local/clock").exchange()).hasStatus(404);
    var move =
        http.post()
            .uri("/api/v1/local/clock")
            .with(SecurityMockMvcRequestPostProcessors.jwt())
            .header("Idempotency-Key", freshKey())
            .contentType(MediaType.APPLICATION_JSON)
            .content("{\"to\":\"2100-01-01T00:00:00Z\"}");
    assertThat(move.exchange()).hasStatus(404);
  }

  @Test
  @DisplayName("别处给了时钟文件：拒绝启动，一句话说清")
  void elsewhere_a_service_with_a_clock_file_does_not_start(CapturedOutput output) {
    var application = new SpringApplication(LocalClockConfiguration.class);
    application.setWebApplicationType(WebApplicationType.NONE);
    application.setAdditionalProfiles("production");
    assertThat(catchFailure(() -> application.run("--" + FILE + "=/tmp/anything"))).isTrue();
    assertThat(output)
        .contains("micropower.clock-file is set: the domain clock is moved under the profile local")
        .doesNotContain("\tat ");
  }

  @Test
  @DisplayName("local 之下没有文件：也没有拨钟的地址")
  void without_a_file_there_is_nothing_to_move() {
    new ApplicationContextRunner()
        .withUserConfiguration(LocalClockConfiguration.class)
        .withInitializer(context -> context.getEnvironment().setActiveProfiles("local"))
        .run(context -> assertThat(context).hasNotFailed().doesNotHaveBean("clockFile"));
  }

  private static boolean catchFailure(Runnable start) {
    try {
      start.run();
      return false;
    } catch (IllegalStateException | org.springframework.beans.factory.BeanCreationException e) {
      return true;
    }
  }
}
