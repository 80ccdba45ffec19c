/** 一年 — an excerpt of the lived-in year, played as {@code ./deploy/demo} plays it. */
@NullMarked
package cn.micropower.acceptance.year;

import org.jspecify.annotations.NullMarked;
