/** 规则 — shares, days and their judgement in exact arithmetic. */
package cn.micropower.powerlist.rulepack;
