/** 问题线索 — one clue, from its receipt through what is done about it, one of four ways each time. */
@NullMarked
package cn.micropower.cases.clue;

import org.jspecify.annotations.NullMarked;
