/** 副本 — the units, officials and rule packs that power-list-service owns, kept at hand. */
@NullMarked
package cn.micropower.disclosure.replica;

import org.jspecify.annotations.NullMarked;
