package cn.micropower.platform.ledger;

import cn.micropower.contracts.ledger.Hash;
import cn.micropower.contracts.ledger.MerkleHash;
import cn.micropower.contracts.ledger.MerkleTree;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The stored Merkle tree, read by tiles of 256 hashes: level 0 the leaves' own, level 1 the roots
 * of 256 leaves, level 2 of 65 536. A proof reads at most two tiles a level. For one question only:
 * it remembers what it has read.
 */
final class TileTree implements MerkleTree {
  private static final int BITS = 8;

  private final JdbcClient jdbc;
  private final Map<Tile, List<Hash>> read = new HashMap<>();

  private record Tile(int level, long number) {
    long first() {
      return number << BITS;
    }
  }

  TileTree(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public Hash subtree(int height, long position) {
    int width = 1 << (height % BITS);
    long first = position * width;
    Tile tile = new Tile(height / BITS, first >> BITS);
    int offset = Math.toIntExact(first - tile.first());
    List<Hash> hashes = read.computeIfAbsent(tile, this::read);
    if (hashes.size() < offset + width) {
      throw new IllegalStateException("the ledger lacks hashes of tile " + tile);
    }
    return root(hashes.subList(offset, offset + width));
  }

  private static Hash root(List<Hash> hashes) {
    int half = hashes.size() / 2;
    return half == 0
        ? hashes.getFirst()
        : MerkleHash.node(root(hashes.subList(0, half)), root(hashes.subList(half, hashes.size())));
  }

  private List<Hash> read(Tile tile) {
    String sql =
        tile.level() == 0
            ? """
            select leaf_hash from ledger_leaf
            where 0 = :level and leaf_index >= :first and leaf_index < :first + 256
            order by leaf_index
            """
            : """
            select hash from ledger_tile_hash
            where level = :level and position >= :first and position < :first + 256
            order by position
            """;
    return jdbc.sql(sql)
        .param("level", tile.level())
        .param("first", tile.first())
        .query((row, ignored) -> Hash.of(row.getBytes(1)))
        .list();
  }
}
