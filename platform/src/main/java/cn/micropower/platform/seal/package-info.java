/**
 * 密封 — confidential facts stand in the ledger like all others, and only few can tell what they say.
 */
@NullMarked
package cn.micropower.platform.seal;

import org.jspecify.annotations.NullMarked;
