/** 清单模板 — reference lists of powers as data, from which a district makes its own. */
@NullMarked
package cn.micropower.powerlist.template;

import org.jspecify.annotations.NullMarked;
