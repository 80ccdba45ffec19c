/** 本机运行 — the whole system on one machine, as processes of their own that outlive the command. */
@NullMarked
package cn.micropower.local;

import org.jspecify.annotations.NullMarked;
