package cn.micropower.load.measure;

import cn.micropower.load.process.Spent;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** 账单 — what accepted commands cost each process, by its name. */
public final class Bill {
  private final Map<String, Spent> spent = new LinkedHashMap<>();
  private long commands;

  /**
   * Adds what so many commands (or seconds) cost, or what was left to do for those added before.
   */
  void add(long more, Map<String, Spent> cost) {
    commands += more;
    cost.forEach((name, one) -> spent.merge(name, one, Spent::plus));
  }

  /** The processes. */
  public Set<String> names() {
    return spent.keySet();
  }

  /** Milliseconds of processor time for each command. */
  public double millis(String name) {
    return of(name).all() / (double) commands;
  }

  /** The part of it that went into compiling. */
  public double compiling(String name) {
    return of(name).compilers() / (double) commands;
  }

  private Spent of(String name) {
    return spent.getOrDefault(name, Spent.NOTHING);
  }
}
