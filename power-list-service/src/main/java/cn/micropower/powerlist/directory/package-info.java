/** 名录 — the tree of units, how many belong to each body, and who holds which post. */
@NullMarked
package cn.micropower.powerlist.directory;

import org.jspecify.annotations.NullMarked;
