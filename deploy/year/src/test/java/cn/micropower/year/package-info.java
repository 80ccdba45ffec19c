/** 一年的检验 — which year may be played, and how it is told. */
@NullMarked
package cn.micropower.year;

import org.jspecify.annotations.NullMarked;
