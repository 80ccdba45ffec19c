package cn.micropower.supervision.appraisal;

import cn.micropower.supervision.standard.PanelSeat;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * 评议团 — who was called and who came, by the seat, never by name.
 *
 * @param all how many belong to it
 * @param present how many came, by seat
 */
public record Panel(int all, Map<PanelSeat, Integer> present) {
  public Panel {
    present = Collections.unmodifiableMap(new TreeMap<>(present));
  }

  /** How many came. */
  int came() {
    return present.values().stream().mapToInt(Integer::intValue).sum();
  }

  boolean seats(PanelSeat seat) {
    return present.getOrDefault(seat, 0) > 0;
  }
}
