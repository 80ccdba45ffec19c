/**
 * 拒绝 — what every service tells the same way of an attempt that a rule or the authority refused.
 */
@NullMarked
package cn.micropower.contracts.refusal;

import org.jspecify.annotations.NullMarked;
