package cn.micropower.local.program;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;

/** Makes small jars of the form that Spring Boot's build makes. */
public final class BootJar {

  private BootJar() {}

  /** Writes a jar that runs the class; jars of different words are different builds. */
  public static void write(Path jar, Class<?> main, String words) throws IOException {
    Files.createDirectories(jar.resolveSibling(""));
    try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar), manifest(main))) {
      String file = main.getName().replace('.', '/') + ".class";
      add(out, "BOOT-INF/classes/", "");
      add(out, "BOOT-INF/classes/cn/", "");
      add(out, "BOOT-INF/classes/words.txt", words);
      try (InputStream code =
          Objects.requireNonNull(main.getClassLoader().getResourceAsStream(file))) {
        out.putNextEntry(new JarEntry("BOOT-INF/classes/" + file));
        code.transferTo(out);
      }
      add(out, "BOOT-INF/lib/second.jar", "2");
      add(out, "BOOT-INF/lib/first.jar", "1");
      add(out, "META-INF/services/java.nio.file.spi.FileSystemProvider", "loader.Nested");
      add(out, "META-INF/build-info.properties", "build.version=1");
      add(
          out,
          "BOOT-INF/classpath.idx",
          "- \"BOOT-INF/lib/first.jar\"\n- \"BOOT-INF/lib/second.jar\"\n");
    }
  }

  private static Manifest manifest(Class<?> main) {
    Manifest manifest = new Manifest();
    Attributes attributes = manifest.getMainAttributes();
    attributes.put(Attributes.Name.MANIFEST_VERSION, "1.0");
    attributes.put(Attributes.Name.MAIN_CLASS, "loader.JarLauncher");
    attributes.putValue("Start-Class", main.getName());
    attributes.putValue("Spring-Boot-Classpath-Index", "BOOT-INF/classpath.idx");
    attributes.putValue("Enable-Native-Access", "ALL-UNNAMED");
    return manifest;
  }

  private static void add(JarOutputStream out, String name, String content) throws IOException {
    out.putNextEntry(new JarEntry(name));
    out.write(content.getBytes(StandardCharsets.UTF_8));
  }
}
