/** 程序 — how a power is used, as data: step kinds are code, their sequences are files. */
@NullMarked
package cn.micropower.powerlist.procedure;

import org.jspecify.annotations.NullMarked;
