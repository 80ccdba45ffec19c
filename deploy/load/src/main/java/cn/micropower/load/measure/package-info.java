/** 测量 — one question each: steps, travel, reads, rebuild, sizes. */
@NullMarked
package cn.micropower.load.measure;

import org.jspecify.annotations.NullMarked;
