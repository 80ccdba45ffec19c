package cn.micropower.local;

import cn.micropower.local.demonstration.ClientSecrets;
import cn.micropower.local.demonstration.District;
import cn.micropower.local.demonstration.Loading;
import cn.micropower.local.demonstration.Tokens;
import cn.micropower.local.home.Home;
import cn.micropower.local.home.Secrets;
import cn.micropower.local.home.Trouble;
import cn.micropower.local.home.Turn;
import cn.micropower.local.part.Part;
import cn.micropower.local.part.Signals;
import cn.micropower.local.postgres.Database;
import cn.micropower.local.postgres.Superuser;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/**
 * The whole system in one home, for the scripts and for tests. Processes are called {@code
 * postgres}, {@code kafka}, {@code issuer}, {@code gateway}, {@code power-list}; a second replica
 * of a service, which only {@link #start(String)} starts, {@code power-list-twin}. Every method
 * finds them by what the home remembers, whoever started them. Each failure is a {@link Trouble} of
 * one sentence.
 */
public final class LocalSystem {

  private final Home home;
  private final Assembly assembly;
  private final Consumer<String> teller;

  private LocalSystem(Home home, Assembly assembly, Consumer<String> teller) {
    this.home = home;
    this.assembly = assembly;
    this.teller = teller;
  }

  /**
   * Returns the system of that home; nothing is touched yet.
   *
   * @param home the data folder
   * @param basePort the gateway's port; the others follow it up to seventeen above
   * @param distribution the checkout whose built jars are run
   */
  public static LocalSystem at(Path home, int basePort, Path distribution) {
    if (basePort < 1024 || basePort > 65_500) {
      throw new Trouble("MICROPOWER_PORT is %d but must be 1024 to 65500.".formatted(basePort));
    }
    Home folder = new Home(home);
    Path checkout = distribution.toAbsolutePath().normalize();
    Assembly assembly = new Assembly(Table.load(), folder, basePort, checkout, List.of(), true);
    return new LocalSystem(folder, assembly, _ -> {});
  }

  /** Returns the same system, telling its progress a line at a time. */
  public LocalSystem telling(Consumer<String> teller) {
    return new LocalSystem(home, assembly, teller);
  }

  /**
   * Returns the same system for a few minutes of life and many starts: its JVMs compile quickly and
   * optimise nothing, for what that costs two cores would only pay in an hour, and no start is
   * recorded but by {@link #warm}. Nothing is measured on it.
   */
  public LocalSystem shortLived() {
    return new LocalSystem(home, assembly.shortLived(), teller);
  }

  /**
   * Starts what does not run, loads the demonstration district if it is not there, and returns when
   * all is ready; everything is left running.
   *
   * @param fresh whether to stop and forget everything first
   */
  public void up(boolean fresh) {
    new Start(home, assembly, teller).run(fresh);
    load();
  }

  /** Loads the demonstration district through the gateway; a second time changes nothing. */
  public void load() {
    long begun = System.nanoTime();
    int requests = new Loading(District.load(), gateway(), tokens()).run();
    teller.accept(
        requests == 0
            ? "district     already loaded"
            : "district     loaded by %d requests (%.1f s)"
                .formatted(requests, (System.nanoTime() - begun) / 1e9));
  }

  /**
   * Stops everything in good order; data stays. While another command is at work, this one waits
   * for it.
   */
  public void down() {
    stop(assembly.partsAndTwins().reversed());
  }

  /** Returns the state of every process, in launch order; of a second replica only if it runs. */
  public List<Status> status() {
    List<Part> parts = assembly.parts();
    return assembly.partsAndTwins().stream()
        .filter(part -> parts.contains(part) || part.process().isPresent())
        .map(Status::of)
        .toList();
  }

  /** Returns a bearer token of a demonstration account, good for eight hours. */
  public String token(String account) {
    if (part("issuer").process().isEmpty()) {
      throw new Trouble("The token issuer does not run: start it with ./deploy/up.");
    }
    return tokens().of(account);
  }

  /** Starts one process and returns when it is ready; one that runs is left alone. */
  public void start(String name) {
    new Start(home, assembly, teller).run(part(name));
  }

  /** Stops one process in good order. */
  public void stop(String name) {
    stop(List.of(part(name)));
  }

  /**
   * Makes further starts of one process cheap, which is worth it when many follow: it is started
   * and stopped until the JVM has a cache for it. It runs afterwards.
   */
  public void warm(String name) {
    LocalSystem recording = new LocalSystem(home, assembly.recording(), teller);
    boolean prepared = part(name).awaitPrepared();
    for (int start = 0; start < 2 && !prepared; start++) {
      recording.start(name);
      recording.stop(name);
      prepared = part(name).awaitPrepared();
    }
    start(name);
  }

  /** SIGKILL to one process and its children, as when the machine loses power. */
  public void kill(String name) {
    part(name).process().ifPresent(Signals::kill);
  }

  /** SIGSTOP: the process keeps its connections and answers nothing. */
  public void suspend(String name) {
    part(name).process().ifPresent(Signals::suspend);
  }

  /** SIGCONT. */
  public void resume(String name) {
    part(name).process().ifPresent(Signals::resume);
  }

  /**
   * Returns the process's id.
   *
   * @throws Trouble when it does not run
   */
  public long pid(String name) {
    return part(name)
        .process()
        .orElseThrow(() -> new Trouble("%s does not run.".formatted(name)))
        .pid();
  }

  public URI gateway() {
    return url("gateway");
  }

  /** The process's own address, past the gateway. */
  public URI url(String name) {
    return URI.create("http://127.0.0.1:" + part(name).port());
  }

  public Path log(String name) {
    return home.log(name);
  }

  /** Kafka's address for clients: {@code bootstrap.servers}. */
  public String kafka() {
    return assembly.kafkaServers();
  }

  /** The service's database, as its owner or as its application role. */
  public Database database(String name) {
    return assembly.database(assembly.row(name));
  }

  /** PostgreSQL's administrator. */
  public Superuser superuser() {
    return assembly.postgres().superuser();
  }

  private void stop(List<Part> parts) {
    if (!home.exists()) {
      return;
    }
    try (Turn turn =
        Turn.await(home, () -> teller.accept("waiting      for another ./deploy command to end"))) {
      for (Part part : parts) {
        if (part.process().isPresent()) {
          part.stop();
          teller.accept("%-12s stopped".formatted(part.name()));
          part.prepareNextLaunch();
        }
      }
    }
  }

  private Part part(String name) {
    return assembly.partsAndTwins().stream()
        .filter(part -> part.name().equals(name))
        .findFirst()
        .orElseThrow(() -> new Trouble("There is no process `%s`.".formatted(name)));
  }

  private Tokens tokens() {
    Secrets secrets = new Secrets(home.secrets("issuer"));
    return new Tokens(url("issuer"), new ClientSecrets(secrets.password(ClientSecrets.SEED)));
  }
}
