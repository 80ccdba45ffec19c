package cn.micropower.platform.ledger;

import cn.micropower.contracts.ledger.ConsistencyProof;
import cn.micropower.contracts.ledger.Hash;
import cn.micropower.contracts.ledger.InclusionProof;
import cn.micropower.contracts.ledger.LedgerHead;
import cn.micropower.platform.rule.Sentence;
import cn.micropower.platform.web.Invalid;
import cn.micropower.platform.web.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The ledger as the public may see it: its root, and where each leaf stands. */
@RestController
@RequestMapping("/api/v1/ledgers/{source}")
class LedgerController {
  private final Proofs proofs;
  private final String service;

  LedgerController(Proofs proofs, @Value("${micropower.service}") String service) {
    this.proofs = proofs;
    this.service = service;
  }

  @GetMapping
  LedgerHead head(@PathVariable String source) {
    mustBeOurs(source);
    return proofs.head();
  }

  /** A leaf's hash with its proof in the tree of {@code size} leaves. */
  @GetMapping("/leaves/{index}/proof")
  LeafProof proof(
      @PathVariable String source, @PathVariable long index, @RequestParam @Nullable Long size) {
    mustBeOurs(source);
    var head = proofs.head();
    var asked = size == null ? head.size() : size;
    if (index < 0 || index >= asked || asked > head.size()) {
      throw new NotFound();
    }
    var leaf = proofs.leaf(index).orElseThrow(NotFound::new);
    return new LeafProof(head(asked), leaf.hash(), proofs.inclusion(index, asked));
  }

  /** The proof that the ledger of {@code to} leaves began as the ledger of {@code from} leaves. */
  @GetMapping("/consistency")
  Growth consistency(@PathVariable String source, @RequestParam long from, @RequestParam long to) {
    mustBeOurs(source);
    if (from < 1) {
      throw new Invalid("from", new Sentence("至少为 1", "must be at least 1"));
    }
    if (to < from) {
      throw new Invalid("to", new Sentence("不能小于 from", "must not be less than from"));
    }
    if (to > proofs.head().size()) {
      throw new NotFound();
    }
    return new Growth(head(from), head(to), proofs.consistency(from, to));
  }

  private LedgerHead head(long size) {
    return new LedgerHead(service, size, proofs.root(size));
  }

  private void mustBeOurs(String source) {
    if (!source.equals(service)) {
      throw new NotFound();
    }
  }

  /**
   * @param ledger the tree that the proof leads to
   * @param leaf the hash of the leaf; its entry names an aggregate, and is for those entitled
   */
  record LeafProof(LedgerHead ledger, Hash leaf, InclusionProof proof) {}

  /**
   * @param from the ledger as it was
   * @param to the ledger as it had become
   */
  record Growth(LedgerHead from, LedgerHead to, ConsistencyProof proof) {}
}
