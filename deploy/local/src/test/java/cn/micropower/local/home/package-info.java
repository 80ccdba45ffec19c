/** 家的验收 — a folder that is ours, and only that. */
@NullMarked
package cn.micropower.local.home;

import org.jspecify.annotations.NullMarked;
