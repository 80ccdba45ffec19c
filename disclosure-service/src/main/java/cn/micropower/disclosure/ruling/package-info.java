/** 规则判定 — a number of days that a published pack sets, and what was measured against it. */
@NullMarked
package cn.micropower.disclosure.ruling;

import org.jspecify.annotations.NullMarked;
