/** 理权、管权的发布语言 — the facts that the power list service tells the others. */
@NullMarked
package cn.micropower.contracts.powerlist;

import org.jspecify.annotations.NullMarked;
