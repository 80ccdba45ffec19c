package cn.micropower.local;

import cn.micropower.local.home.Home;
import cn.micropower.local.home.Trouble;
import cn.micropower.local.home.Turn;
import cn.micropower.local.part.Part;
import cn.micropower.local.part.Ports;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Brings parts up together; when one fails, those it started are stopped again. */
record Start(Home home, Assembly assembly, Consumer<String> teller) {

  /** Starts every part; a part that runs an older build is started anew. */
  void run(boolean fresh) {
    home.prepare();
    try (Turn turn = Turn.take(home)) {
      if (fresh) {
        assembly.partsAndTwins().reversed().forEach(Part::stop);
        home.empty();
        home.prepare();
      }
      start(assembly.parts());
    }
  }

  /** Starts one part. */
  void run(Part part) {
    home.prepare();
    try (Turn turn = Turn.take(home)) {
      start(List.of(part));
    }
  }

  private void start(List<Part> parts) {
    requireSamePorts();
    parts.stream().filter(this::runsOlderBuild).forEach(Part::stop);
    List<Part> missing = parts.stream().filter(part -> part.process().isEmpty()).toList();
    missing.forEach(part -> Ports.requireFree(part.name(), part.port()));
    assembly.makeKeys();
    long begun = System.nanoTime();
    List<Part> launched = new ArrayList<>();
    try {
      for (Part part : missing) {
        launched.add(part);
        part.launch();
      }
      for (Part part : parts) {
        part.awaitReady();
        double seconds = (System.nanoTime() - begun) / 1e9;
        tell(part, launched.contains(part) ? "ready (%.1f s)".formatted(seconds) : "already runs");
      }
    } catch (Trouble trouble) {
      launched.reversed().forEach(Part::stop);
      throw trouble;
    }
  }

  private void requireSamePorts() {
    int before = home.port().orElse(assembly.base());
    if (before != assembly.base()
        && assembly.partsAndTwins().stream().anyMatch(part -> part.process().isPresent())) {
      throw new Trouble(
          """
          This home already runs on port %d: stop it with ./deploy/down, or give another one \
          its own folder with MICROPOWER_HOME.\
          """
              .formatted(before));
    }
    home.rememberPort(assembly.base());
  }

  private boolean runsOlderBuild(Part part) {
    boolean older = part.process().isPresent() && part.isOutdated();
    if (older) {
      tell(part, "runs an older build and is started anew");
    }
    return older;
  }

  private void tell(Part part, String what) {
    teller.accept("%-12s %s".formatted(part.name(), what));
  }
}
