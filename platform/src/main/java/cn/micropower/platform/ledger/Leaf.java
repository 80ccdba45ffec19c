package cn.micropower.platform.ledger;

import cn.micropower.contracts.ledger.Hash;
import cn.micropower.contracts.ledger.LeafEntry;

/**
 * A leaf with the event behind it. Salt, payload and metadata are for those entitled to the event:
 * whoever has them can check that the entry's hashes are theirs.
 *
 * @param bytes the entry exactly as it was hashed
 * @param hash of the leaf in the Merkle tree
 */
@SuppressWarnings("ArrayRecordComponent")
public record Leaf(
    LeafEntry entry, byte[] bytes, Hash hash, byte[] salt, byte[] payload, byte[] metadata) {}
