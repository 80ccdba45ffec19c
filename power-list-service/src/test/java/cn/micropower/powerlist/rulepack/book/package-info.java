/** 规则包公布 — publications of rules, and what is refused of them. */
package cn.micropower.powerlist.rulepack.book;
