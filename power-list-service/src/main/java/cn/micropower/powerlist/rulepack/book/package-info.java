/** 规则包公布 — a district publishes its numbers; each publication is a new version. */
@NullMarked
package cn.micropower.powerlist.rulepack.book;

import org.jspecify.annotations.NullMarked;
