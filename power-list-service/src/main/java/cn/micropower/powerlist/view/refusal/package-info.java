/** 拒绝 — every attempt that was refused, for those who stand at or above the unit that tried. */
@NullMarked
package cn.micropower.powerlist.view.refusal;

import org.jspecify.annotations.NullMarked;
