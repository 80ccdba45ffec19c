/** 进程的验收 — nobody else is taken for one of ours. */
@NullMarked
package cn.micropower.local.part;

import org.jspecify.annotations.NullMarked;
