/** 证明 — checks the proofs of the ledger with nothing but the published formats. */
@NullMarked
package cn.micropower.acceptance.proof;

import org.jspecify.annotations.NullMarked;
