/**
 * 收件 — facts of other services arrive, each exactly once in effect, in the order of their ledger.
 */
@NullMarked
package cn.micropower.platform.inbox;

import org.jspecify.annotations.NullMarked;
