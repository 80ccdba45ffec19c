/**
 * 年谱 — what is to happen in the year, thrown by dice that fall alike for the same seed: no clock,
 * no network.
 */
@NullMarked
package cn.micropower.year.plan;

import org.jspecify.annotations.NullMarked;
