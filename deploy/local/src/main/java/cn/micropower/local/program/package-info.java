/** 程序 — a built jar, laid out and remembered so that it starts quickly. */
@NullMarked
package cn.micropower.local.program;

import org.jspecify.annotations.NullMarked;
