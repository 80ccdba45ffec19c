/** 评议 — a matter before the villagers' panel, vote after vote. */
@NullMarked
package cn.micropower.supervision.appraisal;

import org.jspecify.annotations.NullMarked;
