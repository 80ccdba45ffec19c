/** 对账 — what was sent beside what is read back. */
@NullMarked
package cn.micropower.year.count;

import org.jspecify.annotations.NullMarked;
