/** 督权的发布语言 — the facts that the supervision service tells the others. */
@NullMarked
package cn.micropower.contracts.supervision;

import org.jspecify.annotations.NullMarked;
