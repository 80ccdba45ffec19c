/** 争先 — two at once: one is first, the other is told so. */
@NullMarked
package cn.micropower.acceptance.race;

import org.jspecify.annotations.NullMarked;
