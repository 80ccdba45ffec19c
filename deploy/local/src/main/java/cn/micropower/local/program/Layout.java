package cn.micropower.local.program;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Collectors;
import java.util.zip.Deflater;
import java.util.zip.ZipException;

/** The parts of a Spring Boot jar, written as plain jars: the application's own, and its lib/. */
record Layout(JarFile boot) {
  private static final String CLASSES = "BOOT-INF/classes/";
  private static final String LIBRARIES = "BOOT-INF/lib/";
  private static final String INDEX = "BOOT-INF/classpath.idx";

  void write(Path application) throws IOException {
    Path lib = Files.createDirectories(application.resolveSibling("lib"));
    for (String library : libraries()) {
      try (InputStream content = open(LIBRARIES + library)) {
        Files.copy(content, lib.resolve(library));
      }
    }
    try (JarOutputStream jar =
        new JarOutputStream(Files.newOutputStream(application), manifest())) {
      jar.setLevel(Deflater.NO_COMPRESSION);
      Set<String> written = new HashSet<>();
      for (JarEntry entry : boot.stream().toList()) {
        String name = applicationName(entry.getName()).filter(written::add).orElse("");
        if (!name.isEmpty()) {
          jar.putNextEntry(new JarEntry(name));
          boot.getInputStream(entry).transferTo(jar);
        }
      }
    }
  }

  /** Folders stay entries, as Spring looks through them for classes. */
  private static Optional<String> applicationName(String name) {
    if (name.startsWith(CLASSES)) {
      return Optional.of(name.substring(CLASSES.length()));
    }
    boolean told = name.startsWith("META-INF/") && !name.startsWith("META-INF/services/");
    return told && !name.equals(JarFile.MANIFEST_NAME) ? Optional.of(name) : Optional.empty();
  }

  /** Returns the file names of the libraries, in the order in which classes are looked up. */
  private List<String> libraries() throws IOException {
    try (InputStream index = open(INDEX)) {
      return new String(index.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .map(line -> line.replaceAll("^- \"" + LIBRARIES + "|\"$", ""))
          .toList();
    }
  }

  private Manifest manifest() throws IOException {
    Manifest manifest = boot.getManifest();
    Attributes told = manifest == null ? new Attributes() : manifest.getMainAttributes();
    String start = told.getValue("Start-Class");
    if (start == null) {
      throw new ZipException("not a Spring Boot jar");
    }
    Manifest plain = new Manifest(manifest);
    Attributes attributes = plain.getMainAttributes();
    attributes.keySet().removeIf(key -> key.toString().startsWith("Spring-Boot-"));
    attributes.remove(new Attributes.Name("Start-Class"));
    attributes.put(Attributes.Name.MAIN_CLASS, start);
    attributes.put(
        Attributes.Name.CLASS_PATH,
        libraries().stream().map(library -> "lib/" + library).collect(Collectors.joining(" ")));
    return plain;
  }

  private InputStream open(String name) throws IOException {
    JarEntry entry = boot.getJarEntry(name);
    if (entry == null) {
      throw new ZipException("not a Spring Boot jar: no " + name);
    }
    return boot.getInputStream(entry);
  }
}
