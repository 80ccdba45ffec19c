/**
 * 时限 — what is due fires once and in due order, whichever replica is there and wherever time jumps.
 */
@NullMarked
package cn.micropower.platform.deadline;

import org.jspecify.annotations.NullMarked;
