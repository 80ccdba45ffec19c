/** 发布语言 — every word of it is explained. */
@NullMarked
package cn.micropower.contracts;

import org.jspecify.annotations.NullMarked;
