package cn.micropower.contracts.record;

import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32C;

/** 主题 — where a service's facts travel: one topic each, its partitions fixed for ever. */
public record Topic(String source) {

  /** Never changed: an aggregate's facts must stay in one partition, in order. */
  public static final int PARTITIONS = 12;

  /** A larger fact is refused before it happens, in bytes of its published JSON. */
  public static final int LARGEST_FACT = 512 * 1024;

  /** Returns for example {@code micropower.power-list.events}. */
  public String name() {
    return "micropower." + source + ".events";
  }

  /** Returns the partition of an aggregate: CRC-32C of its id in UTF-8, modulo the partitions. */
  public static int partition(String aggregate) {
    CRC32C sum = new CRC32C();
    sum.update(aggregate.getBytes(StandardCharsets.UTF_8));
    return (int) (sum.getValue() % PARTITIONS);
  }
}
