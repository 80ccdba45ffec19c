package cn.micropower.local.home;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Base64;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecretsTest {

  @TempDir Path folder;

  @Test
  @DisplayName("密钥只生成一次，文件权限 600，末尾没有换行")
  void a_secret_is_made_once_and_kept_from_others() throws IOException {
    Secrets secrets = new Secrets(folder.resolve("service"));
    String key = secrets.key("micropower.keys.key-encryption-key");
    Path file = folder.resolve("service/micropower.keys.key-encryption-key");
    assertThat(Base64.getDecoder().decode(key)).hasSize(32);
    assertThat(secrets.key("micropower.keys.key-encryption-key")).isEqualTo(key);
    assertThat(file).hasContent(key);
    assertThat(Files.getPosixFilePermissions(file))
        .isEqualTo(PosixFilePermissions.fromString("rw-------"));
    assertThat(secrets.keyWithId("keys")).matches("[0-9a-f]{8}:[A-Za-z0-9+/]{43}=");
    assertThat(secrets.password("a")).hasSize(64).isNotEqualTo(secrets.password("b"));
  }
}
