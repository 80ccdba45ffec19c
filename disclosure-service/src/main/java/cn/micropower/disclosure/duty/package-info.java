/** 公开责任 — one thing that must be made public, from the fact that opened it to its last day. */
@NullMarked
package cn.micropower.disclosure.duty;

import org.jspecify.annotations.NullMarked;
