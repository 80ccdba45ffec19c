/** 时间 — the one domain clock and the business calendar; time arrives from here, at the door. */
@NullMarked
package cn.micropower.platform.time;

import org.jspecify.annotations.NullMarked;
