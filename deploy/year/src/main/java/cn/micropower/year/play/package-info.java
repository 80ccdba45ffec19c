/**
 * 上演 — the year is played: one request after the other, day by day, as its people would send it.
 */
@NullMarked
package cn.micropower.year.play;

import org.jspecify.annotations.NullMarked;
