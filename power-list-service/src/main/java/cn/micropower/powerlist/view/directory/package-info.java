/** 名录视图 — which units stand below which, and who serves in them. */
@NullMarked
package cn.micropower.powerlist.view.directory;

import org.jspecify.annotations.NullMarked;
