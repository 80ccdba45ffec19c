/** 本机运行的验收 — the commands and their sentences. */
@NullMarked
package cn.micropower.local;

import org.jspecify.annotations.NullMarked;
