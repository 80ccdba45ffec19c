package cn.micropower.supervision.standard;

import java.util.List;

/**
 * 规程 — how matters of one level are appraised.
 *
 * @param panel the seats of which at least one must be taken
 * @param explanations who must explain on the spot what villagers reject
 */
public record Standard(List<PanelSeat> panel, List<Voice> explanations) {
  public Standard {
    panel = List.copyOf(panel);
    explanations = List.copyOf(explanations);
  }
}
