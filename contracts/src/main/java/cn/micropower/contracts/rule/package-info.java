/** 规则 — the numbers of law as services speak of them, and what was measured against them. */
@NullMarked
package cn.micropower.contracts.rule;

import org.jspecify.annotations.NullMarked;
