package cn.micropower.acceptance.stage;

import cn.micropower.local.LocalSystem;
import cn.micropower.local.home.Home;
import java.nio.file.Path;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Starts the system when the first story of this process asks and stops it after the last one, on
 * ports and in a home of its own. With {@code -Dacceptance.keep=true} it is left running and found
 * again by the next run.
 */
public final class Stage implements BeforeAllCallback {
  private static final Path MODULE = Path.of(System.getProperty("basedir", ".")).toAbsolutePath();
  private static final Path HOME = MODULE.resolve("target/home");
  private static final boolean KEEP = Boolean.getBoolean("acceptance.keep");

  private static @Nullable Play play;

  @Override
  public void beforeAll(ExtensionContext story) {
    story
        .getStore(
            ExtensionContext.StoreScope.LAUNCHER_SESSION,
            ExtensionContext.Namespace.create(Stage.class))
        .computeIfAbsent(Play.class, _ -> begin(), Play.class)
        .required();
  }

  /** The system that the stories are played on. */
  public static LocalSystem system() {
    return Objects.requireNonNull(play, "a story carries @Story").required();
  }

  /** Signs tokens as the system's own issuer does. */
  public static Mint mint() {
    return Mint.of(HOME.resolve("secrets/issuer/signing-key.pem"), system().url("issuer"));
  }

  /** The system's data folder. */
  public static Path home() {
    return HOME;
  }

  /** Where the system's broker keeps its topics. */
  public static Path kafkaData() {
    return new Home(HOME).kafka().resolve("data");
  }

  private static Play begin() {
    int port = KEEP ? new Home(HOME).port().orElseGet(FreePorts::base) : FreePorts.base();
    play = Play.begin(LocalSystem.at(HOME, port, MODULE.resolve("../..")).shortLived(), !KEEP);
    return play;
  }

  /** A system on its way from start to stop; one that failed to start is not tried again. */
  private record Play(LocalSystem system, boolean fresh, @Nullable RuntimeException failure)
      implements AutoCloseable {
    static Play begin(LocalSystem quiet, boolean fresh) {
      var system = quiet.telling(System.out::println);
      if (fresh) {
        Runtime.getRuntime().addShutdownHook(new Thread(quiet::down));
      }
      try {
        system.up(fresh);
        return new Play(system, fresh, null);
      } catch (RuntimeException failure) {
        return new Play(system, fresh, failure);
      }
    }

    LocalSystem required() {
      if (failure != null) {
        throw new IllegalStateException("the system did not start", failure);
      }
      return system;
    }

    @Override
    public void close() {
      if (fresh) {
        system.down();
      }
    }
  }
}
