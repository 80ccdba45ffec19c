package cn.micropower.supervision.standard;

import cn.micropower.contracts.id.UnitPath;
import cn.micropower.platform.DataFile;
import java.util.EnumSet;
import java.util.Map;
import java.util.Objects;

/** 评议规程 — the standard of every level, as the file has it. */
public record Standards(Map<Level, Standard> levels) {

  public Standards {
    levels = Map.copyOf(levels);
    if (!levels.keySet().equals(EnumSet.allOf(Level.class))) {
      throw new IllegalArgumentException("every level has its standard");
    }
  }

  /** Reads {@code appraisal.yaml}. */
  public static Standards read() {
    return DataFile.read("appraisal.yaml", Standards.class);
  }

  /** How matters of the unit at that place are appraised. */
  public Standard of(UnitPath place) {
    return Objects.requireNonNull(levels.get(Level.of(place)));
  }
}
