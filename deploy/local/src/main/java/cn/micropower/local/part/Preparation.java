package cn.micropower.local.part;

import cn.micropower.local.home.Home;
import cn.micropower.local.program.StartCache;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/** Makes a start cache from a recording, beside everything else and at a low priority. */
record Preparation(String name, Home home) {
  private static final Duration LONGEST = Duration.ofMinutes(5);

  boolean isUnderWay() {
    return process().isPresent();
  }

  void begin(StartCache cache) throws IOException {
    pidFile().write(Detached.start(cache.assembling(), Map.of(), home.log(name + "-cache")));
  }

  void await() {
    process().ifPresent(process -> Signals.awaitEnd(process, LONGEST));
  }

  void end() {
    process().ifPresent(Signals::kill);
  }

  private Optional<ProcessHandle> process() {
    return pidFile().process();
  }

  private PidFile pidFile() {
    return new PidFile(home.pidFile(name + "-cache"));
  }
}
