package cn.micropower.platform.ledger;

import cn.micropower.contracts.ledger.MerkleFrontier;
import java.util.ArrayList;
import java.util.List;

/**
 * What events add to a ledger: the tree grown by them, their lines, and the tiles they complete.
 */
record Addition(MerkleFrontier tree, List<SettledPage.Line> lines, List<SettledPage.Tile> tiles) {
  private static final int SUBTREE = 8;

  /** Returns what those events add, in that order. */
  static Addition of(MerkleFrontier before, List<SettledPage.Event> events) {
    MerkleFrontier tree = before;
    List<SettledPage.Line> lines = new ArrayList<>(events.size());
    List<SettledPage.Tile> tiles = new ArrayList<>();
    for (SettledPage.Event event : events) {
      SettledPage.Line line = event.at(tree.size());
      lines.add(line);
      tree =
          tree.append(
              line.hash(),
              (height, position, root) -> {
                if (height % SUBTREE == 0) {
                  tiles.add(new SettledPage.Tile(height / SUBTREE, position, root));
                }
              });
    }
    return new Addition(tree, lines, tiles);
  }
}
