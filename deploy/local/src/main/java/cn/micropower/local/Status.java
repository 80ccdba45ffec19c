package cn.micropower.local;

import cn.micropower.local.part.Memory;
import cn.micropower.local.part.Part;
import java.util.Locale;
import java.util.OptionalLong;

/**
 * How one process is.
 *
 * @param memory MiB, where the system tells
 */
public record Status(String name, int port, State state, OptionalLong pid, OptionalLong memory) {

  /** What a process is doing. */
  public enum State {
    /** It does its work. */
    READY,
    /** It runs but does not do its work yet, or no more. */
    SILENT,
    /** It does not run. */
    STOPPED
  }

  static Status of(Part part) {
    return part.process()
        .map(
            process ->
                new Status(
                    part.name(),
                    part.port(),
                    part.isReady() ? State.READY : State.SILENT,
                    OptionalLong.of(process.pid()),
                    Memory.of(process)))
        .orElseGet(
            () ->
                new Status(
                    part.name(),
                    part.port(),
                    State.STOPPED,
                    OptionalLong.empty(),
                    OptionalLong.empty()));
  }

  /** One line for a person. */
  @Override
  public String toString() {
    return "%-12s %-8s port %-6d %-12s %s"
        .formatted(
            name,
            state.name().toLowerCase(Locale.ROOT),
            port,
            pid.isPresent() ? "pid " + pid.getAsLong() : "",
            memory.isPresent() ? memory.getAsLong() + " MiB" : "")
        .stripTrailing();
  }
}
