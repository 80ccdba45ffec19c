/** 规则包 — the numbers of law as data: quorums, majorities, days, times, each with its source. */
@NullMarked
package cn.micropower.powerlist.rulepack;

import org.jspecify.annotations.NullMarked;
