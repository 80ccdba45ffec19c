/** 闭环 — from what was published to what villagers say of it, and what comes of that. */
@NullMarked
package cn.micropower.acceptance.circle;

import org.jspecify.annotations.NullMarked;
