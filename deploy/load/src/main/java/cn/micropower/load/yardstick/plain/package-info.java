/** 直插 — a yardstick, no part of the system: the plainest honest endpoint, one insert a request. */
@NullMarked
package cn.micropower.load.yardstick.plain;

import org.jspecify.annotations.NullMarked;
