/** 规则 — what may refuse: a rule has a stable code, a sentence in both languages and its law. */
@NullMarked
package cn.micropower.platform.rule;

import org.jspecify.annotations.NullMarked;
