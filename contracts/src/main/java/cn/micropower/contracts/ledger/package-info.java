/** 账本 — the formats of the ledger, by which anyone entitled can prove that a fact stands in it. */
@NullMarked
package cn.micropower.contracts.ledger;

import org.jspecify.annotations.NullMarked;
