/** 拒绝 — an attempt to use power that a rule refused is a fact of its own. */
@NullMarked
package cn.micropower.platform.refusal;

import org.jspecify.annotations.NullMarked;
