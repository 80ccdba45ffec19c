/** 标识 — the ids by which services speak of the same thing: flat strings that say their kind. */
@NullMarked
package cn.micropower.contracts.id;

import org.jspecify.annotations.NullMarked;
