package cn.micropower.platform.seal;

import static org.assertj.core.api.Assertions.assertThat;

import cn.micropower.platform.eventstore.Stored;
import cn.micropower.platform.eventstore.StoredTypes;
import cn.micropower.platform.refusal.RefusalRecorded;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.convert.ApplicationConversionService;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

@DisplayName("密封的配置")
class SealConfigurationTest {
  private final ApplicationContextRunner open =
      new ApplicationContextRunner()
          .withInitializer(
              context ->
                  context
                      .getBeanFactory()
                      .setConversionService(ApplicationConversionService.getSharedInstance()))
          .withUserConfiguration(SealConfiguration.class)
          .withBean("refusals", StoredTypes.class, () -> StoredTypes.of(RefusalRecorded.class));
  private final ApplicationContextRunner confidential =
      open.withBean("secrets", StoredTypes.class, () -> StoredTypes.of(Told.class));

  @TempDir Path folder;

  @Stored(name = "secret.told", sealed = true)
  record Told(String word) {}

  @Test
  @DisplayName("有密封之事而无钥匙：不开门；没有默认的钥匙")
  void who_seals_anything_must_have_a_key() {
    open.run(context -> assertThat(context).hasNotFailed().doesNotHaveBean(SealRing.class));
    confidential.run(
        context -> assertThat(context).getFailure().rootCause().hasMessageContaining("key-file"));
    open.withPropertyValues("micropower.refusals.sealed=true")
        .run(
            context ->
                assertThat(context).getFailure().rootCause().hasMessageContaining("key-file"));
    confidential
        .withPropertyValues("micropower.seal.key-file=" + folder.resolve("missing"))
        .run(context -> assertThat(context).hasFailed());
  }

  @Test
  @DisplayName("声明密封的，和不让人知道的拒绝，都在其列；别的不在")
  void what_is_declared_is_sealed_and_nothing_else() throws IOException {
    var keys = folder.resolve("keys");
    Files.writeString(keys, "a:AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=\n");
    var atOnce = confidential.withPropertyValues("micropower.seal.key-file=" + keys);
    atOnce.run(
        context ->
            assertThat(context).getFailure().rootCause().hasMessageContaining("ledger.beat"));
    var with = atOnce.withPropertyValues("micropower.ledger.beat=1m");
    with.run(
        context -> {
          var names = context.getBean(SealedNames.class);
          assertThat(names.hold("secret.told")).isTrue();
          assertThat(names.hold("refusal.kept")).isTrue();
          assertThat(names.hold("refusal.recorded")).isFalse();
        });
    with.withPropertyValues("micropower.refusals.sealed=true")
        .run(
            context ->
                assertThat(context.getBean(Discretion.class).of("QUORUM")).isEqualTo("sealed"));
  }
}
