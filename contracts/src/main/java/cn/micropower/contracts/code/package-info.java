/** 代码 — the closed sets of words that every service writes the same way on the wire. */
@NullMarked
package cn.micropower.contracts.code;

import org.jspecify.annotations.NullMarked;
