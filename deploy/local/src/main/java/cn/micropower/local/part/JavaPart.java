package cn.micropower.local.part;

import cn.micropower.local.home.Home;
import cn.micropower.local.home.Trouble;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** A Spring Boot jar as a process of its own, told everything by its environment. */
public record JavaPart(
    String name,
    int port,
    Path jar,
    List<String> options,
    List<String> arguments,
    Map<String, String> environment,
    Home home)
    implements Part {

  private static final Duration START = Duration.ofMinutes(4);
  private static final Duration STOP = Duration.ofSeconds(20);

  @Override
  public Optional<ProcessHandle> process() {
    return pidFile().process();
  }

  @Override
  public void launch() {
    Path copy = home.jar(name);
    try {
      if (!Files.exists(jar)) {
        throw new Trouble("%s is not built: run `mvn -DskipTests package`.".formatted(jar));
      }
      Files.copy(jar, copy, StandardCopyOption.REPLACE_EXISTING);
      pidFile().write(Detached.start(command(copy), environment, home.log(name)));
    } catch (IOException e) {
      throw new Trouble("%s cannot be started.".formatted(name), e);
    }
  }

  @Override
  public void awaitReady() {
    if (process().filter(process -> Readiness.await(this, process, START)).isPresent()) {
      return;
    }
    throw new Trouble(
        process().isPresent()
            ? "%s was not ready within %d seconds; its log is %s."
                .formatted(name, START.toSeconds(), home.log(name))
            : "%s ended while starting; its log is %s.".formatted(name, home.log(name)));
  }

  @Override
  public boolean isReady() {
    return process().isPresent() && Readiness.answers(port);
  }

  @Override
  public void stop() {
    process()
        .ifPresent(
            process -> {
              if (!Signals.end(process, "TERM", STOP)) {
                Signals.kill(process);
              }
            });
    pidFile().remove();
  }

  @Override
  public boolean isOutdated() {
    try {
      return Files.exists(jar)
          && Files.exists(home.jar(name))
          && Files.mismatch(jar, home.jar(name)) >= 0;
    } catch (IOException e) {
      throw new Trouble("%s cannot be read.".formatted(jar), e);
    }
  }

  private PidFile pidFile() {
    return new PidFile(home.pidFile(name));
  }

  private List<String> command(Path copy) {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    return Stream.of(
            List.of(java, "-XX:+UseSerialGC", "-XX:+ExitOnOutOfMemoryError"),
            options,
            List.of("-jar", copy.toString()),
            arguments)
        .flatMap(List::stream)
        .toList();
  }
}
