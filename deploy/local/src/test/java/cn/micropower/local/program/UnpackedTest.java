package cn.micropower.local.program;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.jar.Attributes.Name;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.zip.ZipException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UnpackedTest {

  @TempDir Path folder;

  @Test
  @DisplayName("拆成普通的 jar：主类、类路径顺序、目录项都在，启动器不在")
  void a_build_is_laid_out_as_plain_jars() throws IOException {
    Unpacked program = built("a");
    assertThat(program.exists()).isFalse();
    program.make();
    assertThat(program.exists()).isTrue();
    assertThat(program.folder().resolve("lib/first.jar")).hasContent("1");
    try (JarFile jar = new JarFile(program.jar().toFile())) {
      assertThat(jar.getManifest().getMainAttributes())
          .containsEntry(Name.MAIN_CLASS, UnpackedTest.class.getName())
          .containsEntry(Name.CLASS_PATH, "lib/first.jar lib/second.jar")
          .containsEntry(new Name("Enable-Native-Access"), "ALL-UNNAMED")
          .doesNotContainKey(new Name("Spring-Boot-Classpath-Index"));
      assertThat(jar.stream().map(JarEntry::getName))
          .contains("cn/", "words.txt", "META-INF/build-info.properties")
          .noneMatch(name -> name.startsWith("BOOT-INF") || name.startsWith("META-INF/services"));
    }
  }

  @Test
  @DisplayName("内容不同才是另一次构建，日期不算")
  void builds_differ_by_their_content() throws IOException {
    Unpacked first = built("a");
    Files.setLastModifiedTime(folder.resolve("a.jar"), FileTime.fromMillis(0));
    assertThat(built("a")).isEqualTo(first);
    assertThat(built("b")).isNotEqualTo(first);
  }

  @Test
  @DisplayName("旧的构建和拆了一半的都清走")
  void older_builds_are_removed() throws IOException {
    Unpacked older = built("a");
    older.make();
    Files.createDirectories(older.shelf().resolve("unpacking1/lib"));
    Unpacked newer = built("b");
    newer.make();
    newer.removeOthers();
    assertThat(older.exists()).isFalse();
    assertThat(newer.shelf()).isDirectoryNotContaining("glob:**/unpacking*");
    assertThat(newer.exists()).isTrue();
  }

  @Test
  @DisplayName("不是 Spring Boot 的 jar：说出来，不留半份")
  void what_is_no_build_is_refused() throws IOException {
    Path text = Files.writeString(folder.resolve("a.jar"), "not a jar");
    assertThatExceptionOfType(ZipException.class)
        .isThrownBy(() -> Unpacked.of(text, folder.resolve("shelf")));
  }

  private Unpacked built(String words) throws IOException {
    Path jar = folder.resolve("a.jar");
    BootJar.write(jar, UnpackedTest.class, words);
    return Unpacked.of(jar, folder.resolve("shelf"));
  }
}
