/** 策略 — when a fact of another service arrives, which commands are given here. */
@NullMarked
package cn.micropower.cases.policy;

import org.jspecify.annotations.NullMarked;
