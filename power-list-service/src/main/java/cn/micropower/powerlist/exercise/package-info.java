/** 用权 — one exercise of one power, step by step. */
@NullMarked
package cn.micropower.powerlist.exercise;

import org.jspecify.annotations.NullMarked;
