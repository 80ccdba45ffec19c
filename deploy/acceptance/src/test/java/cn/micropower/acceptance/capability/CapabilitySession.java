package cn.micropower.acceptance.capability;

import java.nio.file.Path;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/**
 * Watches everything that one process runs; whichever process of a run ends last prints what all of
 * them have proven.
 */
public final class CapabilitySession implements LauncherSessionListener {
  private static final Path TARGET =
      Path.of(System.getProperty("basedir", "."), "..", "acceptance", "target");

  private final Proceedings proceedings =
      new Proceedings(
          TARGET,
          System.getProperty("acceptance.run", "of " + ProcessHandle.current().pid()),
          System.getProperty("acceptance.process", "alone"));
  private final CapabilityListener listener = new CapabilityListener();

  @Override
  public void launcherSessionOpened(LauncherSession session) {
    proceedings.begin();
    session.getLauncher().registerTestExecutionListeners(listener);
  }

  @Override
  public void launcherSessionClosed(LauncherSession session) {
    proceedings.end(listener.findings()).ifPresent(System.out::println);
  }
}
