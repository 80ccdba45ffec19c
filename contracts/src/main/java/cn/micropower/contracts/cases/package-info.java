/** 问责的发布语言 — what little the case service tells the others, and that under seal. */
@NullMarked
package cn.micropower.contracts.cases;

import org.jspecify.annotations.NullMarked;
