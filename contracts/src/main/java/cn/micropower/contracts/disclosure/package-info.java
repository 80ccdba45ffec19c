/** 晒权的发布语言 — the facts that the disclosure service tells the others. */
@NullMarked
package cn.micropower.contracts.disclosure;

import org.jspecify.annotations.NullMarked;
