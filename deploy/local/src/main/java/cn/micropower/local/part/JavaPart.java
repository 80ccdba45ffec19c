package cn.micropower.local.part;

import cn.micropower.local.home.Home;
import cn.micropower.local.home.Trouble;
import cn.micropower.local.program.StartCache;
import cn.micropower.local.program.Unpacked;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.ZipException;

/**
 * A Spring Boot jar as a process of its own, told everything by its environment.
 *
 * @param records whether a second start is recorded, so that further ones are cheap
 */
public record JavaPart(
    String name,
    int port,
    Path jar,
    List<String> options,
    List<String> arguments,
    Map<String, String> environment,
    boolean records,
    Home home)
    implements Part {

  private static final Duration START = Duration.ofMinutes(4);
  private static final Duration STOP = Duration.ofSeconds(20);

  /** Two cores that do other things besides need half a minute to write a recording. */
  private static final Duration STOP_RECORDING = Duration.ofMinutes(2);

  @Override
  public Optional<ProcessHandle> process() {
    return pidFile().process();
  }

  @Override
  public void launch() {
    try {
      if (!Files.exists(jar)) {
        throw new Trouble("%s is not built: run `mvn -DskipTests package`.".formatted(jar));
      }
      Unpacked program = program();
      List<String> command =
          program.exists() ? again(cache(program)) : firstTime(program, cache(program));
      pidFile().write(Detached.start(command, environment, home.log(name)));
    } catch (IOException e) {
      throw new Trouble("%s cannot be started.".formatted(name), e);
    }
  }

  private List<String> firstTime(Unpacked program, StartCache cache) throws IOException {
    preparation().end();
    program.removeOthers();
    program.make();
    return cache.command();
  }

  /** A build that is started a second time is likely to be started a third. */
  private List<String> again(StartCache cache) {
    if (cache.exists()) {
      return cache.using();
    }
    return !records || cache.isRecorded() || preparation().isUnderWay()
        ? cache.command()
        : cache.recording();
  }

  @Override
  public void awaitReady() {
    if (process().filter(process -> Readiness.await(this, process, START)).isPresent()) {
      return;
    }
    if (process().isPresent()) {
      throw new Trouble(
          "%s was not ready within %d seconds; its log is %s."
              .formatted(name, START.toSeconds(), home.log(name)));
    }
    forgetCache();
    throw new Trouble(
        "%s ended while starting; its log is %s.%s".formatted(name, home.log(name), advice()));
  }

  private String advice() {
    try {
      return new LastStart(home.log(name)).refusedDatabase()
          ? " Its database is of another build: `./deploy/up --fresh` starts over, without its"
              + " data."
          : "";
    } catch (IOException noLog) {
      return "";
    }
  }

  /** The cache is hardly to blame, but it shall not be in the way of the next start. */
  private void forgetCache() {
    try {
      cache(program()).remove();
    } catch (IOException e) {
      throw new Trouble("%s ended while starting.".formatted(name), e);
    }
  }

  @Override
  public boolean isReady() {
    return process().isPresent() && Readiness.answers(port);
  }

  @Override
  public void stop() {
    preparation().end();
    process()
        .ifPresent(
            process -> {
              Duration patience = StartCache.isRecordedBy(process) ? STOP_RECORDING : STOP;
              if (!Signals.end(process, "TERM", patience)) {
                Signals.kill(process);
              }
            });
    pidFile().remove();
  }

  @Override
  public void prepareNextLaunch() {
    try {
      StartCache cache = cache(program());
      if (cache.isRecorded() && !preparation().isUnderWay()) {
        preparation().begin(cache);
      }
    } catch (NoSuchFileException | ZipException noBuildToStart) {
      return;
    } catch (IOException e) {
      throw new Trouble("The next start of %s cannot be prepared.".formatted(name), e);
    }
  }

  @Override
  public boolean awaitPrepared() {
    try {
      preparation().await();
      return cache(program()).exists();
    } catch (IOException e) {
      throw new Trouble("%s cannot be read.".formatted(jar), e);
    }
  }

  @Override
  public boolean isOutdated() {
    try {
      return Files.exists(jar) && !program().exists();
    } catch (IOException e) {
      throw new Trouble("%s cannot be read.".formatted(jar), e);
    }
  }

  private Unpacked program() throws IOException {
    return Unpacked.of(jar, home.program(name));
  }

  private PidFile pidFile() {
    return new PidFile(home.pidFile(name));
  }

  private Preparation preparation() {
    return new Preparation(name, home);
  }

  private StartCache cache(Unpacked program) {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    List<String> command =
        Stream.of(
                List.of(java, "-XX:+UseSerialGC", "-XX:+ExitOnOutOfMemoryError"),
                options,
                List.of("-jar", program.jar().toString()),
                arguments)
            .flatMap(List::stream)
            .toList();
    return new StartCache(program.folder(), command);
  }
}
