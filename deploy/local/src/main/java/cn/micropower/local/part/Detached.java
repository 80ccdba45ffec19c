package cn.micropower.local.part;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Starts a process that stays when the terminal and the command are gone. */
final class Detached {

  /** What this command's own environment must not slip into a process. */
  private static final List<String> OWN =
      List.of("SPRING_", "SERVER_", "MANAGEMENT_", "LOGGING_", "MICROPOWER_", "JAVA_TOOL_OPTIONS");

  private Detached() {}

  /** Returns the running process; its output is added to the log. */
  static ProcessHandle start(List<String> command, Map<String, String> environment, Path log)
      throws IOException {
    List<String> whole = new ArrayList<>();
    Stream.of("setsid", "nohup")
        .flatMap(tool -> onPath(tool).stream())
        .limit(1)
        .forEach(whole::add);
    whole.addAll(command);
    ProcessBuilder builder =
        new ProcessBuilder(whole)
            .redirectInput(new File("/dev/null"))
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
    builder.environment().keySet().removeIf(key -> OWN.stream().anyMatch(key::startsWith));
    builder.environment().putAll(environment);
    return builder.start().toHandle();
  }

  private static Optional<String> onPath(String tool) {
    return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator, -1))
        .map(folder -> Path.of(folder, tool))
        .filter(Files::isExecutable)
        .map(Path::toString)
        .findFirst();
  }
}
