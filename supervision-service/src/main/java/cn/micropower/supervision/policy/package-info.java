/** 策略 — when a fact arrives, our own too, which commands are given here. */
@NullMarked
package cn.micropower.supervision.policy;

import org.jspecify.annotations.NullMarked;
