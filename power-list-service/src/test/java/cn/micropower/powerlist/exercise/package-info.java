/** 用权 — one village's month, fact by fact: given these, when that, then this or a refusal. */
package cn.micropower.powerlist.exercise;
