package cn.micropower.local.program;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a JVM remembers of an earlier run of the same program (JEP 483, 514, 515): loaded and linked
 * classes, and which methods were hot. It is made in two steps: a run records, and writes its
 * recording when it ends in good order; then the cache is assembled from the recording without
 * running the program. A cache belongs to one build, one JDK and one choice of options.
 *
 * @param command what runs the program without a cache: java, its options, the jar, arguments
 */
public record StartCache(Path folder, List<String> command) {

  /** The JVM speaks of a cache that it refuses; it starts without, and nobody need act. */
  private static final String QUIET = "-Xlog:aot*=off";

  private static final String RECORD = "-XX:AOTMode=record";

  private static final String ASSEMBLE =
      """
      nice -n 5 "$@" && mv "$0.draft" "$0"
      rm -f "$0.draft" "$0.recording"
      """;

  /** Returns whether that process will write a recording when it ends. */
  public static boolean isRecordedBy(ProcessHandle process) {
    return process.info().arguments().stream().flatMap(Stream::of).anyMatch(RECORD::equals);
  }

  public boolean exists() {
    return Files.exists(file(""));
  }

  /** Whether a recording waits to be made into a cache. */
  public boolean isRecorded() {
    return Files.exists(file(".recording"));
  }

  /** Forgets it: what is suspected to hinder is not worth keeping. */
  public void remove() throws IOException {
    Files.deleteIfExists(file(""));
    Files.deleteIfExists(file(".recording"));
  }

  /** Returns the command that runs the program with the cache; a spoilt one is passed over. */
  public List<String> using() {
    return with(QUIET, "-XX:AOTCache=" + file(""), "-XX:+VerifySharedSpaces");
  }

  /** Returns the command that runs the program and records; it starts a fifth slower. */
  public List<String> recording() {
    return with(QUIET, RECORD, "-XX:AOTConfiguration=" + file(".recording"));
  }

  /** Returns the command that makes the cache from the recording, whole or not at all. */
  public List<String> assembling() {
    List<String> all = new ArrayList<>(List.of("sh", "-c", ASSEMBLE, file("").toString()));
    all.addAll(
        with(
            "-Xlog:aot*=error",
            "-XX:AOTMode=create",
            "-XX:AOTConfiguration=" + file(".recording"),
            "-XX:AOTCache=" + file(".draft")));
    return List.copyOf(all);
  }

  private List<String> with(String... options) {
    List<String> all = new ArrayList<>(command);
    all.addAll(1, List.of(options));
    return List.copyOf(all);
  }

  private Path file(String state) {
    List<String> key = new ArrayList<>(command);
    key.add(System.getProperty("java.vm.version"));
    return folder.resolve("start-" + Fingerprint.of(key) + ".aot" + state);
  }
}
