package cn.micropower.broker;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.metadata.storage.Formatter;

/** Kafka's own data folder. */
final class LogFolder {

  private LogFolder() {}

  /**
   * Makes the folder beside and moves it, so that an interrupted start leaves nothing half done.
   */
  static void create(Path folder) {
    if (Files.exists(folder)) {
      return;
    }
    try {
      Path draft = Files.createTempDirectory(folder.toAbsolutePath().getParent(), "creating");
      new Formatter()
          .setPrintStream(new PrintStream(OutputStream.nullOutputStream(), false, UTF_8))
          .setClusterId(Uuid.randomUuid().toString())
          .setNodeId(Configuration.NODE)
          .setControllerListenerName(Configuration.CONTROLLER)
          .setMetadataLogDirectory(draft.toString())
          .addDirectory(draft.toString())
          .run();
      Files.move(draft, folder, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (Exception e) {
      throw new IllegalStateException("Kafka's folder %s cannot be made".formatted(folder), e);
    }
  }
}
