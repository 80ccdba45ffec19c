package cn.micropower.load.process;

import cn.micropower.local.LocalSystem;
import cn.micropower.local.Status;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The processes of the system, and the clients beside them, which share the machine. */
public final class Processes {
  /** What this process is called in figures. */
  public static final String CLIENTS = "clients";

  private final LocalSystem system;
  private final Map<String, ProcessHandle> handles = new LinkedHashMap<>();

  public Processes(LocalSystem system) {
    this.system = system;
    for (var status : system.status()) {
      status.pid().stream()
          .mapToObj(ProcessHandle::of)
          .flatMap(Optional::stream)
          .forEach(handle -> handles.put(status.name(), handle));
    }
  }

  /** Returns the same, and one more beside them. */
  public Processes with(String name, ProcessHandle process) {
    handles.put(name, process);
    return this;
  }

  /** Returns what each has spent so far, by name; the clients without the system they started. */
  public Map<String, Spent> spent() {
    var spent = new LinkedHashMap<String, Spent>();
    handles.forEach((name, handle) -> spent.put(name, Spent.by(handle)));
    spent.put(CLIENTS, Spent.byAlone(ProcessHandle.current()));
    return spent;
  }

  /** Returns what each has spent since. */
  public Map<String, Spent> since(Map<String, Spent> before) {
    var since = spent();
    since.replaceAll((name, now) -> now.minus(before.getOrDefault(name, Spent.NOTHING)));
    return since;
  }

  /** Returns MiB by name, shared pages counted once. */
  public Map<String, Long> memory() {
    return system.status().stream()
        .filter(status -> status.memory().isPresent())
        .collect(
            Collectors.toMap(
                Status::name,
                status -> status.memory().getAsLong(),
                (one, _) -> one,
                LinkedHashMap::new));
  }
}
